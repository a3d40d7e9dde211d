import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rememberLeft, takeLeft } from './last-left.ts'

test('a list goes on at the record that was left last, once', () => {
  rememberLeft('deal', 'd1')
  rememberLeft('deal', 'd2')

  assert.equal(takeLeft('deal'), 'd2')
  assert.equal(takeLeft('deal'), null)
})

test('a list of another object begins anew, and so does what comes after it', () => {
  rememberLeft('deal', 'd1')

  assert.equal(takeLeft('company'), null)
  assert.equal(takeLeft('deal'), null)
})
