import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitting } from './fitting-tabs.ts'

test('all tabs stand beside each other where there is room', () => {
  assert.equal(fitting([100, 100, 100], 300), 3)
})

test('where there is not, some of the room goes to the way to the others, and one always stands', () => {
  assert.equal(fitting([100, 100, 100], 299), 2)
  assert.equal(fitting([400, 100], 120), 1)
})
