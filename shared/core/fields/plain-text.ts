import { readers } from '../expressions/readers.ts'
import { compareText } from './compare-text.ts'
import { readOperand } from './conditions/operand.ts'
import { matchesText, readTextOperand, textOperators } from './conditions/text-conditions.ts'
import type { FieldType } from './field-type.ts'

/** What all types share whose value is a text and stands for nothing but itself. */
export const plainText = {
  inExpressions: () => readers.text,
  kind: () => 'text',
  operators: () => textOperators,
  checkOptions: () => [],
  parseOperand: (condition) => readOperand(condition, textOperators, readTextOperand),
  format: (value) => value,
  formatPlain: (value) => value,
  compare: compareText,
  equals: (a, b) => a === b,
  matches: matchesText,
  searchText: (value) => value,
} satisfies Partial<FieldType<string>>
