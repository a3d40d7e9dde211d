import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apiNameFrom } from './api-name.ts'

test('a label becomes a name the API takes', () => {
  assert.equal(apiNameFrom('Serial no. (old)', [], 'text'), 'serialNoOld')
  assert.equal(apiNameFrom('Käyttöönottopäivä', [], 'date'), 'kayttoonottopaiva')
  assert.equal(apiNameFrom('2nd owner', [], 'member'), 'ndOwner')
  assert.equal(apiNameFrom('VAT', [], 'text'), 'vat')
})

test('what has no Latin letters is named after its type, and a taken name gets a number', () => {
  assert.equal(apiNameFrom('序列号', [], 'text'), 'text1')
  assert.equal(apiNameFrom('序列号', ['text1'], 'text'), 'text2')
  assert.equal(apiNameFrom('Price', ['price'], 'currency'), 'price2')
  assert.equal(apiNameFrom('Price', ['PRICE', 'price2'], 'currency'), 'price3')
})
