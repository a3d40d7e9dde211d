import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { Transaction } from '../../../platform/context.ts'
import { identifier, join, raw, repeatedForFew, type Sql, sql } from '../../../platform/database/sql.ts'
import { together } from '../../../platform/database/together.ts'
import type { Column } from '../../fields/field-type.ts'
import { systemColumns } from '../../fields/system-columns.ts'
import { fieldColumns } from '../table-shape.ts'
import { type Measured, measuresOf, readMeasured } from './roll-ups.ts'

/** A whole record as it is to be, with the API names of the fields that differ from what is stored. */
interface RowToStore {
  after: RecordValues
  changed: ReadonlySet<string>
}

/** Inserts new records, all in one statement. Gives what roll-ups measure of them. */
export async function insertRows(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly RowToStore[],
): Promise<Measured> {
  if (changes.length === 0) return new Map()
  const columns = storedColumns(object)
  const names = join(columns.map((column) => identifier(column.name)))
  const rows = changes.map((change) => columnValues(tx, object, change))
  return measuring(
    tx,
    object,
    rows.length,
    sql`
    insert into ${tx.db.table(object.table)} as t (${names})
    select ${names} from json_to_recordset(${JSON.stringify(rows)}::json) as x(${recordShape(columns)})`,
  )
}

/** Every column of an object's table, in the order it is written. */
export function storedColumns(object: ObjectDefinition): Column[] {
  return [...systemColumns, ...fieldColumns(object).flatMap((one) => one.columns)]
}

/**
 * Writes the changed fields of existing records: one statement for all that changed the same fields. Gives
 * what roll-ups measure of them now.
 */
export async function updateRows(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly RowToStore[],
): Promise<Measured> {
  const groups = Map.groupBy(changes, (change) => [...change.changed].sort().join(' '))
  const measured = await together([...groups.values()].map((group) => updateGroup(tx, object, group)))
  return new Map(measured.flatMap((one) => [...one]))
}

async function updateGroup(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly RowToStore[],
): Promise<Measured> {
  const changed = changes[0]!.changed
  const own = fieldColumns(object).filter((one) => changed.has(one.field.name))
  const columns = [...systemColumns.filter((column) => !column.isFixed), ...own.flatMap((one) => one.columns)]
  const rows = changes.map((change) => columnValues(tx, object, change, (name) => changed.has(name)))
  const assignments = columns.map(
    (column) => sql`${identifier(column.name)} = ${identifier('x', column.name)}`,
  )
  const shape = recordShape([systemColumns[0]!, ...columns])
  return measuring(
    tx,
    object,
    rows.length,
    sql`
    update ${tx.db.table(object.table)} t set ${join(assignments)}
    from json_to_recordset(${JSON.stringify(rows)}::json) as x(${shape})
    where t.id = x.id`,
  )
}

/** Runs a statement that writes rows aliased t; they tell themselves what roll-ups measure of them. */
async function measuring(tx: Transaction, object: ObjectDefinition, rows: number, statement: Sql) {
  const measures = measuresOf(tx, object, 't')
  if (measures.length === 0) {
    await tx.db.run(repeatedForFew(rows, statement))
    return new Map()
  }
  const returning = sql`${statement} returning t.id, ${join(measures)}`
  return readMeasured(await tx.db.rows(repeatedForFew(rows, returning)))
}

/** A record's values by column name, ready for JSON; of all fields, or of those wanted. */
export function columnValues(
  tx: Transaction,
  object: ObjectDefinition,
  change: Pick<RowToStore, 'after'>,
  wants: (field: string) => boolean = () => true,
): Record<string, unknown> {
  const { after } = change
  const row: Record<string, unknown> = Object.fromEntries(
    systemColumns.map(({ name, property }) => [name, after[property]]),
  )
  for (const { field, type, columns } of fieldColumns(object)) {
    if (columns.length === 0 || !wants(field.name)) continue
    const values = type.write(after[field.name] ?? null, field, tx.values)
    columns.forEach((column, at) => {
      row[column.name] = values[at]
    })
  }
  return row
}

/** A column definition list for json_to_recordset. */
function recordShape(columns: readonly Column[]) {
  return join(columns.map((column) => sql`${identifier(column.name)} ${raw(column.type)}`))
}
