import { plainNumber } from '../../../platform/written-decimals.ts'
import type { FieldDefinition } from '../../metadata.ts'
import type { ShownFieldType } from '../field-type.ts'
import { formatNumber } from '../formats.ts'
import { orderedOperators } from './operators.ts'

export const number = {
  name: 'number',
  traits: { group: 'number', mayBe: ['title', 'unique', 'indexed'], defaultGives: 'number' },
  kind: () => 'number',
  operators: () => orderedOperators,
  format: (value, field, context) =>
    isYear(field) ? plainNumber(value) : formatNumber(value, context.language, field.options.decimals),
  formatPlain: (value) => plainNumber(value),
  compare: (a, b) => a - b,
  equals: (a, b) => a === b,
} satisfies ShownFieldType<number>

/** Whole numbers of four digits are years: 1996, not 1,996. */
function isYear({ options: { decimals, min, max } }: FieldDefinition): boolean {
  return decimals === 0 && Number(min) >= 1000 && Number(max) <= 9999
}
