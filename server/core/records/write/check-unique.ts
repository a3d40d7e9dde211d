import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Transaction } from '../../../platform/context.ts'
import { identifier, join, raw, repeatedForFew, type Sql, sql } from '../../../platform/database/sql.ts'
import { visibleRecords } from '../../access/visible-records.ts'
import { type FieldColumns, fieldColumns } from '../table-shape.ts'
import { accepted, type Change } from './change.ts'

interface KeyRow {
  id: string
  key: string
  other: string | null
}

/**
 * No two live records share the value of a unique field. Looked up here so that the answer can name the
 * other record; the index behind it decides when two writers race, and the loser runs again.
 */
export async function checkUnique(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly Change[],
): Promise<void> {
  for (const one of fieldColumns(object)) {
    if (one.field.unique !== true) continue
    const concerned = accepted(changes).filter((change) => claims(change, one.field))
    if (concerned.length > 0) await checkField(tx, object, one, concerned)
  }
}

function claims(change: Change, field: FieldDefinition): boolean {
  if (change.after[field.name] === null) return false
  return change.action === 'restore' || change.given.has(field.name)
}

async function checkField(
  tx: Transaction,
  object: ObjectDefinition,
  one: FieldColumns,
  changes: readonly Change[],
) {
  const rows = await keysInUse(tx, object, one, changes)
  // Who may not see every record is told that the value is taken, not by which.
  const seesAll = visibleRecords(tx, object, 'read', 't') === null
  const firstWith = new Map<string, string>()
  const byId = new Map(changes.map((change) => [change.id, change]))
  for (const row of rows) {
    const other = row.other ?? firstWith.get(row.key)
    if (other === undefined) firstWith.set(row.key, row.id)
    else if (other !== row.id) refuse(byId.get(row.id)!, one.field, seesAll ? other : null)
  }
}

/** The key each change would have, by the database's own reckoning, and who has it already. */
function keysInUse(
  tx: Transaction,
  object: ObjectDefinition,
  { field, type, columns }: FieldColumns,
  changes: readonly Change[],
): Promise<KeyRow[]> {
  const rows = changes.map((change) => {
    const values = type.write(change.after[field.name], field, tx.values)
    return Object.fromEntries([['id', change.id], ...columns.map((column, at) => [column.name, values[at]])])
  })
  const shape = join(columns.map((column) => sql`${identifier(column.name)} ${raw(column.type)}`))
  const key = (alias: string): Sql => type.uniqueKey((name) => identifier(alias, name), field)
  const statement = sql`
    select x.id, x.key::text as key, (
      select t.id from ${tx.db.table(object.table)} t
      where ${key('t')} = x.key and t.deleted_at is null and t.id <> x.id limit 1) as other
    from (select j.id, ${key('j')} as key from json_to_recordset(${JSON.stringify(rows)}::json) as j(id uuid, ${shape})) x
    where x.key is not null`
  return tx.db.query<KeyRow>(repeatedForFew(rows.length, statement))
}

function refuse(change: Change, field: FieldDefinition, other: string | null): void {
  change.problems.push({
    path: field.name,
    code: 'records.not-unique',
    message: 'Another record already has this value, and it must be unique.',
    params: other === null ? {} : { otherId: other },
  })
}
