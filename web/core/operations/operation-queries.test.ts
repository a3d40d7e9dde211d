import assert from 'node:assert/strict'
import { test } from 'node:test'
import { operationStatuses } from '../../../shared/core/operations.ts'
import { lookAgain } from './operation-queries.ts'

test('operations are asked for again while one of them has an end before it', () => {
  const asked = operationStatuses.filter((status) => lookAgain([{ status: 'done' }, { status }]) !== false)

  assert.deepEqual(asked, ['waiting', 'running', 'cancelling'])
  assert.equal(lookAgain([]), false)
  assert.equal(lookAgain(undefined), false)
})
