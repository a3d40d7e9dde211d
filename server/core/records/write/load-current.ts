import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { Transaction } from '../../../platform/context.ts'
import { empty, identifier, repeatedForFew, sql } from '../../../platform/database/sql.ts'
import { visibleRecords } from '../../access/visible-records.ts'
import { fillLinks } from '../links.ts'
import { fieldColumns, selectFields } from '../table-shape.ts'

export interface CurrentRecord {
  record: RecordValues
  mayRead: boolean
  mayUpdate: boolean
  mayDelete: boolean
}

/**
 * Locks and reads records, binned ones too, in id order so that two batches never wait for each other.
 * All fields are read whoever asks: rules and derived fields need them.
 */
export async function loadCurrent(
  tx: Transaction,
  object: ObjectDefinition,
  ids: readonly string[],
  how: 'lock' | 'read' = 'lock',
): Promise<Map<string, CurrentRecord>> {
  if (ids.length === 0) return new Map()
  const selection = selectFields(object, fieldColumns(object), 'r')
  const may = (['read', 'update', 'delete'] as const).map(
    (verb) => visibleRecords(tx, object, verb, 'r') ?? sql`true`,
  )
  const rows = await tx.db.rows(
    repeatedForFew(
      ids.length,
      sql`select ${selection.list}, ${may[0]}, ${may[1]}, ${may[2]}
        from ${tx.db.table(object.table)} r
        where ${identifier('r', 'id')} = any(${[...ids].sort()}::uuid[])
        order by ${identifier('r', 'id')}
        ${how === 'lock' ? sql`for update of r` : empty}`,
    ),
  )
  const records = rows.map((row) => selection.read(row))
  await fillLinks(tx, records, selection.linked)
  return new Map(
    rows.map((row, at) => [
      records[at]!.id,
      {
        record: records[at]!,
        mayRead: row[selection.width] === true,
        mayUpdate: row[selection.width + 1] === true,
        mayDelete: row[selection.width + 2] === true,
      },
    ]),
  )
}

/**
 * Locks records, binned ones too, and gives them as they are, whoever asks: for plans of changes, not for
 * answers. The write that follows takes them as `locked` and need not read them again.
 */
export function lockRecords(
  tx: Transaction,
  object: ObjectDefinition,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CurrentRecord>> {
  return loadCurrent(tx, object, ids)
}
