import { readers } from '../expressions/readers.ts'
import type { Operator } from '../filters.ts'
import { readOperand } from './conditions/operand.ts'
import { matchesOrdered } from './conditions/ordered-conditions.ts'
import type { FieldType, Parsed } from './field-type.ts'
import { accepted, blank, refused } from './problems.ts'
import { readBoolean } from './reading/read-boolean.ts'
import { sayBoolean } from './say-boolean.ts'

const operators = ['eq', 'neq', 'isBlank', 'isNotBlank'] as const satisfies readonly Operator[]

/** Yes, no, or nothing said. */
export const boolean: FieldType<boolean> = {
  name: 'boolean',
  traits: { group: 'boolean', isCoded: true, mayBe: ['indexed'], defaultGives: 'boolean' },
  inExpressions: () => readers.boolean,
  kind: () => 'boolean',
  operators: () => operators,
  checkOptions: () => [],
  parse: (input) => parseBoolean(input),
  parseText: (text) => {
    if (text.trim() === '') return blank
    const value = readBoolean(text)
    return value === null ? refused('fields.boolean.not-yes-or-no', { text }) : accepted(value)
  },
  parseOperand: (condition) => readOperand(condition, operators, parseBoolean),
  format: (value, _field, context) => sayBoolean(value, context.language),
  formatPlain: (value) => String(value),
  compare: (a, b) => Number(a) - Number(b),
  equals: (a, b) => a === b,
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
