import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonPath } from './json-path.ts'

test('a path names properties with dots and places of lists with brackets', () => {
  assert.equal(jsonPath(['filter', 'and', 1, 'value']), 'filter.and[1].value')
  assert.equal(jsonPath([0, 1]), '[0][1]')
  assert.equal(jsonPath(['workingHours', '1', 0]), 'workingHours.1[0]')
  assert.equal(jsonPath([]), '')
})
