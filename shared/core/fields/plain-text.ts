import { readers } from '../expressions/readers.ts'
import { readOperand } from './conditions/operand.ts'
import { matchesText, readTextOperand } from './conditions/text-conditions.ts'
import type { FieldType } from './field-type.ts'
import { textOperators } from './shown/operators.ts'

/** What all types share, besides how they are shown, whose value is a text and stands for nothing but itself. */
export const plainText = {
  inExpressions: () => readers.text,
  checkOptions: () => [],
  parseOperand: (condition) => readOperand(condition, textOperators, readTextOperand),
  matches: matchesText,
  searchText: (value) => value,
} satisfies Partial<FieldType<string>>
