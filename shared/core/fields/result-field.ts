import type { FieldDefinition } from '../metadata.ts'
import type { FieldTypeName } from './field-type.ts'

const computed: ReadonlySet<FieldTypeName> = new Set(['formula', 'rollUp'])
const resultFields = new WeakMap<FieldDefinition, FieldDefinition>()

/**
 * The definition by which a field's values are stored, shown and compared: its own, or for a formula and
 * a roll-up one of the type of its result, in the same column.
 */
export function resultField(field: FieldDefinition): FieldDefinition {
  if (!computed.has(field.type)) return field
  const known = resultFields.get(field)
  if (known) return known
  const { decimals } = field.options
  const made: FieldDefinition = {
    ...field,
    type: field.options.resultType ?? (field.type === 'rollUp' ? 'number' : 'text'),
    options: decimals === undefined ? {} : { decimals },
    readOnly: true,
  }
  resultFields.set(field, made)
  return made
}
