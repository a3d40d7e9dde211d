import type { FieldDefinition } from '../../metadata.ts'
import type { ShownFieldType } from '../field-type.ts'
import { keyOperators } from './operators.ts'
import { labelOf, optionIndex } from './options.ts'

export const select = {
  name: 'select',
  traits: { group: 'choice', isCoded: true, mayBe: ['title', 'unique', 'indexed'], defaultGives: 'text' },
  kind: () => 'choice',
  operators: () => keyOperators,
  format: (value, field, context) => labelOf(value, field, context.language),
  formatPlain: (value) => value,
  compare: compareKeys,
  equals: (a, b) => a === b,
} satisfies ShownFieldType<string>

/** By place in the list of options; keys whose option is gone come last, by their text. */
export function compareKeys(a: string, b: string, field: FieldDefinition): number {
  if (a === b) return 0
  const { places } = optionIndex(field)
  const last = places.size
  return (places.get(a) ?? last) - (places.get(b) ?? last) || (a < b ? -1 : 1)
}
