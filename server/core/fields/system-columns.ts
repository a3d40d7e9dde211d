import type { FieldTypeName } from '../../../shared/core/fields/field-type.ts'
import { isFixed, type SystemField, systemField, systemFields } from '../../../shared/core/system-field.ts'
import type { Column } from './field-type.ts'

/** The column of a property every record has. */
interface SystemColumn extends Column {
  property: SystemField
  /** Nothing is written to it after the record was made. */
  isFixed: boolean
  isNeverBlank: boolean
}

const sqlTypes: Partial<Record<FieldTypeName, string>> = {
  reference: 'uuid',
  member: 'uuid',
  text: 'text',
  number: 'integer',
  dateTime: 'timestamptz(3)',
}

/** Columns of every record table, in the order they are made and selected. */
export const systemColumns: readonly SystemColumn[] = systemFields.map((property) => {
  const { column, type, required } = systemField(property)
  return {
    property,
    name: column,
    type: sqlTypes[type]!,
    isFixed: isFixed(property),
    isNeverBlank: required === true,
  }
})
