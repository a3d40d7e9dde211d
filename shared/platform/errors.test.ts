import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError, type ErrorKind, errorKinds, isPassing } from './errors.ts'

test('only what waiting may help against passes: no answer, too much at once, a full disk', () => {
  const kinds = Object.keys(errorKinds) as ErrorKind[]
  const passing = kinds.filter((kind) => isPassing(new AppError(kind, 'tests.no', 'No.')))

  assert.deepEqual(passing.sort(), ['limited', 'storage-full', 'unavailable'])
  assert.equal(isPassing(new TypeError('undefined is not a function')), false)
})
