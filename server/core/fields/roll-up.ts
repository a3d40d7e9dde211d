import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import { computedField } from './computed-field.ts'
import type { Column, ServerFieldType } from './field-type.ts'

const computed = computedField('rollUp')

/** A value made from related records. An average keeps its sum and count, so that differences can be applied. */
export const rollUp: ServerFieldType = {
  ...computed,
  columns: (field) => [...computed.columns(field), ...averageColumns(field)],
  write: (value, field, context) => [
    ...computed.write(value, field, context),
    ...averageColumns(field).map(() => null),
  ],
}

/** Sum and count behind an average; none for the other functions. */
export function averageColumns(field: FieldDefinition): Column[] {
  if (field.options.rollUp?.function !== 'avg') return []
  return [
    { name: `${field.column}_sum`, type: 'numeric' },
    { name: `${field.column}_count`, type: 'bigint' },
  ]
}
