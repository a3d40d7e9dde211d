import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expressionFunctions } from '../../../../shared/core/expressions/functions/all-functions.ts'
import { texts } from './function-texts/en.ts'

test('every function of the language has a sentence of help, and no sentence has lost its function', () => {
  assert.deepEqual(Object.keys(texts).sort(), expressionFunctions.map((one) => one.name).sort())
})
