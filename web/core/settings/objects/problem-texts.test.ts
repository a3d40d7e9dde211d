import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expressionProblemCodes } from '../../../../shared/core/expressions/problems.ts'
import { fieldProblemCodes } from '../../../../shared/core/fields/problems.ts'
import { texts } from './problem-texts/en.ts'

test('every problem of an expression and of a field’s options can be said in the reader’s language', () => {
  const said = new Set(Object.keys(texts).map((key) => key.replace(/_(one|other)$/, '')))
  const options = fieldProblemCodes.filter((code) => code.startsWith('fields.options.'))
  const missing = [...expressionProblemCodes, ...options].filter((code) => !said.has(code))
  assert.deepEqual(missing, [])
})
