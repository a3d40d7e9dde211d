import type { FieldDefinition, ObjectDefinition } from '../../../shared/core/metadata.ts'
import { liveFields } from '../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import type { SystemField } from '../../../shared/core/system-field.ts'
import type { Context } from '../../platform/context.ts'
import { identifier, join, type Sql } from '../../platform/database/sql.ts'
import type { Column, ServerFieldType } from '../fields/field-type.ts'
import { serverFieldTypes } from '../fields/index.ts'
import { systemColumns } from '../fields/system-columns.ts'

export interface FieldColumns {
  field: FieldDefinition
  type: ServerFieldType
  columns: Column[]
}

const columnsByObject = new WeakMap<ObjectDefinition, FieldColumns[]>()

/** Live fields with the columns they live in. Fields without columns are kept in the link table. */
export function fieldColumns(object: ObjectDefinition): FieldColumns[] {
  const known = columnsByObject.get(object)
  if (known) return known
  const made = liveFields(object).map((field) => {
    // The registry is keyed by type name; the value type of each entry is erased here on purpose.
    const type = serverFieldTypes[field.type] as ServerFieldType
    return { field, type, columns: type.columns(field) }
  })
  columnsByObject.set(object, made)
  return made
}

/** What to select for some fields, and how to turn a row array that begins with it into a record. */
export interface Selection {
  list: Sql
  width: number
  /** Fields kept in the link table, to be filled in from there. */
  linked: FieldDefinition[]
  read(row: readonly unknown[]): RecordValues
}

/** Select list of the system columns and the given fields of a table aliased `alias`. */
export function selectFields(
  object: ObjectDefinition,
  fields: readonly FieldColumns[],
  alias: string,
): Selection {
  const stored = fields.filter((one) => one.columns.length > 0)
  const columns = [...systemColumns, ...stored.flatMap((one) => one.columns)]
  let at = systemColumns.length
  const places = stored.map((one) => {
    const place = { name: one.field.name, field: one.field, type: one.type, at }
    at += one.columns.length
    return place
  })
  const read = (row: readonly unknown[]): RecordValues => {
    const record = systemValues(object, row)
    for (const place of places) record[place.name] = place.type.read(row, place.at, place.field)
    return record
  }
  return {
    list: join(columns.map((column) => identifier(alias, column.name))),
    width: columns.length,
    linked: fields.filter((one) => one.columns.length === 0).map((one) => one.field),
    read,
  }
}

/** The fields the actor may see, of those asked for by API name (all when none are named). */
export function readableFields(
  ctx: Context,
  object: ObjectDefinition,
  names?: readonly string[],
): FieldColumns[] {
  return fieldColumns(object).filter(
    ({ field }) =>
      (names === undefined || names.includes(field.name)) && ctx.access.canReadField(object.id, field.id),
  )
}

function systemValues(object: ObjectDefinition, row: readonly unknown[]): RecordValues {
  const values = Object.fromEntries(systemColumns.map(({ property }, at) => [property, row[at]]))
  // The select list begins with the system columns, whose types the table fixes.
  return { ...(values as Pick<RecordValues, SystemField>), object: object.name }
}
