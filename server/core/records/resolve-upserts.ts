import { fieldTypeOf } from '../../../shared/core/fields/index.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { BatchItem } from '../../../shared/core/records.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Transaction } from '../../platform/context.ts'
import { all, identifier, join, raw, sql } from '../../platform/database/sql.ts'
import { visibleRecords } from '../access/visible-records.ts'
import { fieldColumns } from './table-shape.ts'
import type { RecordWrite, WriteOptions } from './write/change.ts'

type Resolved = { write: RecordWrite } | { error: AppError }
type Upsert = Extract<BatchItem, { action: 'upsert' }>

/**
 * Turns upserts into updates of the records that have the key's value, and creates of the rest: one query
 * per key field. The key must be a unique field; two writers that race are told apart by its index.
 */
export async function resolveUpserts(
  tx: Transaction,
  object: ObjectDefinition,
  items: readonly BatchItem[],
  options: Pick<WriteOptions, 'onRefusal'>,
): Promise<Resolved[]> {
  const upserts = items.filter((item) => item.action === 'upsert')
  const existing = new Map<Upsert, string>()
  const refused = new Map<Upsert, AppError>()
  for (const [key, group] of Map.groupBy(upserts, (item) => item.key)) {
    const field = keyField(tx, object, key)
    if (field instanceof AppError) for (const item of group) refused.set(item, field)
    else for (const [item, id] of await existingRecords(tx, object, field, group)) existing.set(item, id)
  }
  const first = [...refused.values()][0]
  if (first !== undefined && options.onRefusal === 'stop') throw first
  return items.map((item) => {
    if (item.action !== 'upsert') return { write: item }
    const error = refused.get(item)
    if (error !== undefined) return { error }
    const id = existing.get(item)
    return {
      write:
        id === undefined
          ? { action: 'create', values: item.values }
          : { action: 'update', id, values: item.values },
    }
  })
}

function keyField(tx: Transaction, object: ObjectDefinition, name: string): FieldDefinition | AppError {
  const field = findField(object, name)
  const visible = field !== undefined && tx.access.canReadField(object.id, field.id)
  if (visible && field.unique === true) return field
  return new AppError(
    'invalid',
    'records.key-not-unique',
    `"${name}" is not a unique field, so it cannot tell records apart.`,
    {
      details: [{ path: 'key', code: 'records.key-not-unique', params: { field: name } }],
    },
  )
}

/**
 * Live records that the actor sees and that have the value an item has in the key field, by item. One that is
 * not seen is not found, and the value is then taken: who writes is not told by which record.
 */
export async function existingRecords<Item extends { values: Readonly<Record<string, unknown>> }>(
  tx: Transaction,
  object: ObjectDefinition,
  field: FieldDefinition,
  items: readonly Item[],
): Promise<Map<Item, string>> {
  return new Map(await recordsOfValues(tx, object, field, items))
}

/** Likewise of a field whose values several records may share: each pair of an item and a record that has its value. */
export async function recordsOfValues<Item extends { values: Readonly<Record<string, unknown>> }>(
  tx: Transaction,
  object: ObjectDefinition,
  field: FieldDefinition,
  items: readonly Item[],
): Promise<[Item, string][]> {
  const found = fieldColumns(object).find((one) => one.field.id === field.id)!
  const rows = items.flatMap((item, at) => {
    const parsed = fieldTypeOf(field).parse(item.values[field.name], field, tx.values)
    if (!parsed.ok || parsed.value === null) return []
    const stored = found.type.write(parsed.value, field, tx.values)
    return [
      Object.fromEntries([['at', at], ...found.columns.map((column, index) => [column.name, stored[index]])]),
    ]
  })
  if (rows.length === 0) return []
  const shape = join(found.columns.map((column) => sql`${identifier(column.name)} ${raw(column.type)}`))
  const key = (alias: string) => found.type.uniqueKey((name) => identifier(alias, name), field)
  const { indexedKey } = found.type
  const near = (alias: string) => indexedKey!((name) => identifier(alias, name), field)
  const isByIndex = field.indexed === true && field.unique !== true && indexedKey !== undefined
  const visible = visibleRecords(tx, object, 'read', 't')
  const conditions = [
    sql`${key('t')} = ${key('x')}`,
    // The key of a unique field has an index of its own; any other is found by the one lists use.
    ...(isByIndex ? [sql`${near('t')} = ${near('x')}`] : []),
    sql`t.deleted_at is null`,
    ...(visible === null ? [] : [visible]),
  ]
  const matches = await tx.db.query<{ at: number; id: string }>(sql`
    select x.at, t.id from json_to_recordset(${JSON.stringify(rows)}::json) as x(at integer, ${shape})
    join ${tx.db.table(object.table)} t on ${all(conditions)}`)
  return matches.map((row) => [items[row.at]!, row.id])
}
