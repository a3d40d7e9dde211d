import type { FieldDefinition } from '../../metadata.ts'
import type { ShownFieldType, ValueContext } from '../field-type.ts'
import { plainText } from './plain-text.ts'

/** What the world's number plans know is kept as this: E.164. */
export const e164 = /^\+[1-9]\d{4,14}$/

export const phone = {
  ...plainText,
  name: 'phone',
  traits: { group: 'reach', mayBe: ['title', 'unique', 'indexed', 'searchable'], defaultGives: 'text' },
  format: (value, field, context) =>
    e164.test(value) ? (context.phoneNumbers?.show(value, countryOf(field, context)) ?? value) : value,
} satisfies ShownFieldType<string>

/** The country whose numbers stand in a field without a prefix. */
export function countryOf(field: FieldDefinition, context: ValueContext): string {
  return field.options.country ?? context.country
}
