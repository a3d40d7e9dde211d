import { compareText } from '../compare-text.ts'
import type { ShownFieldType } from '../field-type.ts'
import { textOperators } from './operators.ts'

/** How all types are shown whose value is a text and stands for nothing but itself. */
export const plainText = {
  kind: () => 'text',
  operators: () => textOperators,
  format: (value) => value,
  formatPlain: (value) => value,
  compare: compareText,
  equals: (a, b) => a === b,
} satisfies Partial<ShownFieldType<string>>
