import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import { traitsOf } from '../../../../shared/core/fields/traits.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { FieldPath } from '../../metadata/field-path.ts'

const shownAtMost = 3

/** The values a condition compares with, as people read them. */
export function operandWords(
  path: Pick<FieldPath, 'field' | 'part'>,
  values: readonly unknown[],
  context: ValueContext,
): string[] {
  return values.map((value) => wordsOf(path, value, context) ?? unreadable)
}

const unreadable = '…'

/** null: it is no value of the field, as an address may hold one. */
function wordsOf(
  path: Pick<FieldPath, 'field' | 'part'>,
  value: unknown,
  context: ValueContext,
): string | null {
  const field = resultField(path.field)
  try {
    if (path.part !== undefined || !readable(value, field)) return String(value)
    // A filter asks for whole days where the field holds moments.
    const type = field.type === 'dateTime' && /^\d{4}-\d\d-\d\d$/.test(String(value)) ? 'date' : field.type
    return shownTypeOf({ type }).format(single(value, field.type, context), { ...field, type }, context)
  } catch {
    return null
  }
}

/** The first of them, and how many more there are. */
export function listed(words: readonly string[]): string {
  const more = words.length - shownAtMost
  return more > 0 ? `${words.slice(0, shownAtMost).join(', ')} +${more}` : words.join(', ')
}

// Conditions on sets take one key at a time, while the type formats whole sets; an amount may stand without its currency.
function single(value: unknown, type: string, { currency }: ValueContext): unknown {
  if (type === 'currency' && typeof value !== 'object') return { amount: String(value), currency }
  return type === 'multiSelect' ? [value] : value
}

// Text conditions on composite values (name contains "li") hold plain text.
function readable(value: unknown, field: FieldDefinition): boolean {
  const isPlain = traitsOf(field).group === 'parts' || field.type === 'richText'
  return !(typeof value === 'string' && isPlain)
}
