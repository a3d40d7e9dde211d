import type { FieldTypeName } from '../../../../shared/core/fields/field-type.ts'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import type { FieldDefinition, ResultType } from '../../../../shared/core/metadata.ts'
import { boolean } from '../boolean.ts'
import { currency } from '../currency.ts'
import { date } from '../date.ts'
import { dateTime } from '../date-time.ts'
import type { ServerFieldType } from '../field-type.ts'
import { number } from '../number.ts'
import { text } from '../text.ts'

const results: Record<ResultType, ServerFieldType> = {
  text,
  number,
  currency,
  boolean,
  date,
  dateTime,
}

/** A field type whose value the product computes; it is stored as the type of its result stores its own. */
export function computedField(name: FieldTypeName): ServerFieldType {
  return {
    name,
    columns: (field) => resultOf(field).columns(field),
    read: (row, at, field) => resultOf(field).read(row, at, field),
    write: (value, field, context) => resultOf(field).write(value, field, context),
    where: (column, op, operand, field, context, part) =>
      resultOf(field).where(column, op, operand, field, context, part),
    sortKey: (column, field, context, part) => resultOf(field).sortKey(column, field, context, part),
    sortKeyType: (field, part) => resultOf(field).sortKeyType(field, part),
    measure: (column, field, part) => resultOf(field).measure(column, field, part),
    uniqueKey: (column, field) => resultOf(field).uniqueKey(column, field),
    indexes: (field, context) => resultOf(field).indexes(field, context),
    exportCell: (value, field, context) => resultOf(field).exportCell(value, resultField(field), context),
  }
}

// Asked for every value of every row, and the same for as long as the definition is.
const typesByField = new WeakMap<FieldDefinition, ServerFieldType>()

function resultOf(field: FieldDefinition): ServerFieldType {
  const known = typesByField.get(field)
  if (known !== undefined) return known
  // The type of a computed field's result is always one of them.
  const type = results[resultField(field).type as ResultType]
  typesByField.set(field, type)
  return type
}
