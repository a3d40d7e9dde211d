import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'

const titleTypes: ReadonlySet<FieldTypeName> = new Set([
  'text',
  'longText',
  'richText',
  'email',
  'phone',
  'url',
  'personName',
  'address',
  'autoNumber',
  'number',
  'date',
  'dateTime',
  'select',
])

/** Can a record be called by the value of this field? By a text, or by what is shown as one. */
export function isTitleType(field: FieldDefinition): boolean {
  if (field.type === 'formula') return (field.options.resultType ?? 'number') === 'text'
  return titleTypes.has(field.type)
}
