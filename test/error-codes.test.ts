import assert from 'node:assert/strict'
import { test } from 'node:test'
import { errorCodes } from '../server/core/description/error-codes.ts'
import { errorKinds } from '../shared/platform/errors.ts'
import { codesByKind, errorCodesInSource } from './error-codes.ts'

test('the API’s description lists every refusal there is (otherwise: node test/write-error-codes.ts)', () => {
  assert.deepEqual(errorCodes, codesByKind())
})

test('every refusal has a kind that has a status', () => {
  const odd = errorCodesInSource().filter((one) => !Object.hasOwn(errorKinds, one.kind))

  assert.deepEqual(odd, [])
})
