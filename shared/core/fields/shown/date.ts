import type { IsoDate } from '../../../platform/dates.ts'
import type { ShownFieldType } from '../field-type.ts'
import { formatDate } from '../formats.ts'
import { dateOperators } from './operators.ts'

export const date = {
  name: 'date',
  traits: { group: 'time', mayBe: ['title', 'unique', 'indexed'], defaultGives: 'date' },
  kind: () => 'date',
  operators: () => dateOperators,
  format: (value, _field, context) => formatDate(value, context.language),
  formatPlain: (value) => value,
  compare: compareIso,
  equals: (a, b) => a === b,
} satisfies ShownFieldType<IsoDate>

/** The order of ISO dates and instants is that of their text. */
export function compareIso(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
