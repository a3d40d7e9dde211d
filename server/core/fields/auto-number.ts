import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import { identifier } from '../../platform/database/sql.ts'
import { withId } from './conditions/comparable-text.ts'
import type { ServerFieldType } from './field-type.ts'
import { textField } from './shapes/text-field.ts'

/** A number made by the product, as it is written ('D-0042') and as it counts (42). */
export const autoNumber: ServerFieldType<string> = {
  ...textField('autoNumber'),
  columns: (field) => [
    { name: field.column, type: 'text' },
    { name: `${field.column}_number`, type: 'bigint' },
  ],
  write: (value, field) => [value, value === null ? null : numberIn(value, field)],
  sortKey: (column, field) => column(`${field.column}_number`),
  sortKeyType: () => 'bigint',
  indexes: (field) => [
    { suffix: '', method: 'btree', expression: withId(identifier(`${field.column}_number`)) },
  ],
}

/** The counted part of a written number; null when the format was another when it was given. */
function numberIn(written: string, field: FieldDefinition): number | null {
  const [prefix = '', suffix = ''] = (field.options.format ?? '{0}').split(/\{0+\}/)
  const fits = written.startsWith(prefix) && written.endsWith(suffix)
  const digits = fits ? written.slice(prefix.length, written.length - suffix.length) : ''
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null
}
