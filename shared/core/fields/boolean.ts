import { readers } from '../expressions/readers.ts'
import { readOperand } from './conditions/operand.ts'
import { matchesOrdered } from './conditions/ordered-conditions.ts'
import type { FieldType, Parsed } from './field-type.ts'
import { accepted, blank, refused } from './problems.ts'
import { readBoolean } from './reading/read-boolean.ts'
import { boolean as shown } from './shown/boolean.ts'
import { booleanOperators } from './shown/operators.ts'

/** Yes, no, or nothing said. */
export const boolean: FieldType<boolean> = {
  ...shown,
  inExpressions: () => readers.boolean,
  checkOptions: () => [],
  parse: (input) => parseBoolean(input),
  parseText: (text) => {
    if (text.trim() === '') return blank
    const value = readBoolean(text)
    return value === null ? refused('fields.boolean.not-yes-or-no', { text }) : accepted(value)
  },
  parseOperand: (condition) => readOperand(condition, booleanOperators, parseBoolean),
  matches: (value, op, operand) => matchesOrdered(value, { op, operand }, (a, b) => (a === b ? 0 : 1)),
  schema: () => ({ type: 'boolean' }),
  examples: [true, false],
}

function parseBoolean(input: unknown): Parsed<boolean> {
  if (input === null || input === undefined || input === '') return blank
  return typeof input === 'boolean'
    ? accepted(input)
    : refused('fields.wrong-type', { expected: 'true or false' })
}
