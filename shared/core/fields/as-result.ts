import type { FieldDefinition } from '../metadata.ts'

const made = new WeakMap<FieldDefinition, FieldDefinition>()

/** The definition a derived field's values go by: one of the type of its result, in the same column. */
export function asResult(field: FieldDefinition): FieldDefinition {
  const known = made.get(field)
  if (known) return known
  const { decimals, resultType, rollUp } = field.options
  const result: FieldDefinition = {
    ...field,
    // A roll-up that says no type counts.
    type: resultType ?? (rollUp ? 'number' : 'text'),
    options: decimals === undefined ? {} : { decimals },
    readOnly: true,
  }
  made.set(field, result)
  return result
}
