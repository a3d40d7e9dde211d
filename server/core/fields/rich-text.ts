import { htmlText } from '../../../shared/core/fields/html-text.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import type { ServerFieldType } from './field-type.ts'
import { safeHtml } from './sanitize-html.ts'
import { textField } from './shapes/text-field.ts'

const asText = textField('richText')

/** HTML, and beside it the text its reader sees: that is filtered, sorted and compared. */
export const richText: ServerFieldType<string> = {
  ...asText,
  safe: safeHtml,
  columns: (field) => [
    { name: field.column, type: 'text' },
    { name: `${field.column}_text`, type: 'text' },
  ],
  write: (value) => (value === null ? [null, null] : [value, htmlText(value)]),
  where: (column, op, operand, field, context) => asText.where(column, op, operand, textOf(field), context),
  sortKey: (column, field, context) => asText.sortKey(column, textOf(field), context),
  measure: (column, field) => asText.measure(column, textOf(field)),
  uniqueKey: (column, field) => asText.uniqueKey(column, textOf(field)),
  indexes: (field, context) => asText.indexes(textOf(field), context),
}

function textOf(field: FieldDefinition): FieldDefinition {
  return { ...field, column: `${field.column}_text` }
}
