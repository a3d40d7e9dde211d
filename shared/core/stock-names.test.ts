import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localized } from './metadata.ts'
import { stockName } from './stock-names.ts'
import { stockRoles } from './stock-roles.ts'

const names = Object.values(stockRoles).map((role) => role.name)

test('a name the product gave is read in every language, whichever it was given in', () => {
  assert.equal(localized(stockName('Salesperson', names), 'zh-Hans'), '销售')
  assert.equal(localized(stockName('Myyjä', names), 'en'), 'Salesperson')
})

test('a name somebody wrote is the same in every language', () => {
  assert.equal(localized(stockName('Key accounts', names), 'zh-Hans'), 'Key accounts')
})
