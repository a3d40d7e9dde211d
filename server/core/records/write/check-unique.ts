import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Transaction } from '../../../platform/context.ts'
import { identifier, join, raw, repeated, type Sql, sql } from '../../../platform/database/sql.ts'
import { together } from '../../../platform/database/together.ts'
import { visibleRecords } from '../../access/visible-records.ts'
import { type FieldColumns, fieldColumns } from '../table-shape.ts'
import { accepted, type Change, type WriteOptions } from './change.ts'

interface KeyRow {
  id: string
  key: string
  other: string | null
}

/** Who has the keys that changes claim in one unique field, as their values were when it was looked up. */
interface Claims {
  one: FieldColumns
  values: ReadonlyMap<string, unknown>
  rows: readonly KeyRow[]
}

/**
 * No two live records share the value of a unique field. Looked up here so that the answer can name the
 * other record; the index behind it decides when two writers race, and the loser runs again.
 */
export function claimedKeys(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly Change[],
  options: Pick<WriteOptions, 'freeKey'> = {},
): Promise<Claims[]> {
  const unique = fieldColumns(object).filter(
    ({ field }) => field.unique === true && field.name !== options.freeKey,
  )
  return together(unique.map((one) => lookUp(tx, object, one, claimants(changes, one.field))))
}

async function lookUp(
  tx: Transaction,
  object: ObjectDefinition,
  one: FieldColumns,
  changes: readonly Change[],
): Promise<Claims> {
  const values = new Map(changes.map((change) => [change.id, change.after[one.field.name]]))
  return { one, values, rows: changes.length === 0 ? [] : await keysInUse(tx, object, one, changes) }
}

/** Those whose key may be somebody else's: what keeps the one it has need not ask. */
function claimants(changes: readonly Change[], field: FieldDefinition): Change[] {
  const type = fieldTypeOf(field)
  return accepted(changes).filter(({ action, given, before, after }) => {
    const value = after[field.name] ?? null
    if (value === null) return false
    if (action === 'restore') return true
    return given.has(field.name) && !(action === 'update' && type.equals(before?.[field.name] ?? null, value))
  })
}

/** Refuses the changes whose keys are taken, also by one before them. What rules changed since is looked up anew. */
export async function refuseTaken(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly Change[],
  claims: readonly Claims[],
): Promise<void> {
  // Who may not see every record is told that the value is taken, not by which.
  const seesAll = visibleRecords(tx, object, 'read', 't') === null
  for (const { one, values, rows } of claims) {
    const concerned = claimants(changes, one.field)
    const isAsAsked = concerned.every(
      ({ id, after }) => values.has(id) && values.get(id) === after[one.field.name],
    )
    const known = isAsAsked ? rows : (await lookUp(tx, object, one, concerned)).rows
    const byId = new Map(known.map((row) => [row.id, row]))
    const firstWith = new Map<string, string>()
    for (const change of concerned) {
      const row = byId.get(change.id)
      const other = row === undefined ? null : (row.other ?? firstWith.get(row.key) ?? null)
      if (other !== null) refuse(change, one.field, seesAll ? other : null)
      else if (row !== undefined) firstWith.set(row.key, row.id)
    }
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
  const keyed = sql`(select j.id, ${key('j')} as key
    from json_to_recordset(${JSON.stringify(rows)}::json) as j(id uuid, ${shape})) x`
  const others = sql`${tx.db.table(object.table)} t`
  const isOther = sql`${key('t')} = x.key and t.deleted_at is null and t.id <> x.id`
  if (rows.length > few) {
    // Joined, because the statistics may say that nobody lives (a second import after an undo): any index of
    // live records then looks as good as the one of the key, and is read through once, not once a row.
    return tx.db.query<KeyRow>(sql`
      select x.id, x.key::text as key, t.id as other from ${keyed} left join ${others} on ${isOther}
      where x.key is not null`)
  }
  return tx.db.query<KeyRow>(
    repeated(sql`
      select x.id, x.key::text as key, (select t.id from ${others} where ${isOther} limit 1) as other
      from ${keyed} where x.key is not null`),
  )
}

const few = 10

function refuse(change: Change, field: FieldDefinition, other: string | null): void {
  change.problems.push({
    path: field.name,
    code: 'records.not-unique',
    message: 'Another record already has this value, and it must be unique.',
    params: other === null ? {} : { otherId: other },
  })
}
