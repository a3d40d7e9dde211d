import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { Transaction } from '../../../platform/context.ts'
import { repeatedForFew, sql } from '../../../platform/database/sql.ts'
import { ownerIn } from '../../access/visible-records.ts'
import { searchTextOf } from '../search-text.ts'
import { fieldColumns } from '../table-shape.ts'
import type { Change } from './change.ts'

/** Keeps what records are found by, in the same transaction: what was just saved is found at once. */
export async function storeSearch(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly Change[],
): Promise<void> {
  if (object.hidden === true) return
  const gone = changes.filter((change) => change.action === 'delete').map((change) => change.id)
  if (gone.length > 0) {
    await tx.db.run(sql`delete from ${tx.db.table('search')} where record_id = any(${gone}::uuid[])`)
  }
  await storeSearchRows(
    tx,
    object,
    changes
      .filter((change) => change.action !== 'delete' && searchRowChanged(object, change))
      .map((change) => change.after),
  )
}

/** Writes what records are found by, whatever was known of them before. */
export async function storeSearchRows(
  tx: Transaction,
  object: ObjectDefinition,
  records: readonly RecordValues[],
): Promise<void> {
  if (records.length === 0) return
  const rows = records.map((record) => ({ id: record.id, ...searchRow(object, record) }))
  await tx.db.run(
    repeatedForFew(
      rows.length,
      sql`insert into ${tx.db.table('search')} (record_id, object_id, owner, title, text)
        select x.id, ${object.id}, x.owner, x.title, x.text
        from json_to_recordset(${JSON.stringify(rows)}::json) as x(id uuid, owner uuid, title text, text text)
        on conflict (record_id)
          do update set owner = excluded.owner, title = excluded.title, text = excluded.text`,
    ),
  )
}

/** What the search table keeps of a record. */
interface SearchRow {
  owner: string | null
  title: string
  text: string
}

/** What a record is found by: its title, and the text of every searchable field. And whose it is. */
export function searchRow(object: ObjectDefinition, record: RecordValues): SearchRow {
  const pieces = [record.title]
  for (const { field } of fieldColumns(object)) {
    const value = record[field.name]
    if (field.searchable !== true || value === null || value === undefined) continue
    const text = fieldTypeOf(field).searchText?.(value, field)
    if (text && text !== record.title) pieces.push(text)
  }
  return { owner: ownerIn(object, record), ...searchTextOf(record.title, pieces) }
}

function searchRowChanged(object: ObjectDefinition, change: Change): boolean {
  if (change.action !== 'update') return true
  return fieldColumns(object).some(
    ({ field }) =>
      change.changed.has(field.name) &&
      (field.searchable === true || field.name === object.titleField || field.name === object.ownerField),
  )
}
