import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coreName, isSameName } from './same-name.ts'

test('case, accents, signs, order and the form of a company make no other name', () => {
  assert.ok(isSameName('ACME Corporation', 'Acme Corp.'))
  assert.ok(isSameName('Mäkinen, Sofia', 'Sofia Makinen'))
  assert.ok(isSameName('上海云岭精密有限公司', '上海云岭精密股份有限公司'))
  assert.ok(isSameName('Nordic Tools Oy', 'Nordic-Tools'))
})

test('other words are another name, and a name that is only a form is itself', () => {
  assert.equal(isSameName('Acme Tools', 'Acme Toys'), false)
  assert.equal(isSameName('', ''), false)
  assert.equal(coreName('Company'), 'company')
})
