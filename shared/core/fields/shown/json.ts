import type { ShownFieldType } from '../field-type.ts'
import type { Json } from '../json.ts'
import { presenceOperators } from './operators.ts'

export const json = {
  name: 'json',
  traits: { group: 'lines', mayBe: [] },
  kind: () => 'json',
  operators: () => presenceOperators,
  format: (value) => JSON.stringify(value),
  formatPlain: (value) => JSON.stringify(value),
  compare: (a, b) => {
    const [left, right] = [sortedJson(a), sortedJson(b)]
    return left === right ? 0 : left < right ? -1 : 1
  },
  equals: (a, b) => a === b || (a !== null && b !== null && sortedJson(a) === sortedJson(b)),
} satisfies ShownFieldType<Json>

/** JSON text with the keys of every object in order: equal for equal values. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  )
}
