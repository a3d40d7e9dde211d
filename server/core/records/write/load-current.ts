import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { Transaction } from '../../../platform/context.ts'
import { empty, identifier, join, repeatedForFew, type Sql, sql } from '../../../platform/database/sql.ts'
import { visibleRecords } from '../../access/visible-records.ts'
import { fillLinks } from '../links.ts'
import { fieldColumns, selectFields } from '../table-shape.ts'
import { measuresOf } from './roll-ups.ts'

export interface CurrentRecord {
  record: RecordValues
  mayRead: boolean
  mayUpdate: boolean
  mayDelete: boolean
  /** What roll-ups over the object measure of it, in the order of `measuresOf`. */
  measured: readonly (string | null)[]
}

/**
 * What locked records are locked for. A change lets others point at the record meanwhile; whoever may put it
 * into the bin or purge it waits for those who are about to, and they for it (check-references.ts).
 */
type LockedFor = 'change' | 'removal'

const locks = { read: empty, change: sql`for no key update of r`, removal: sql`for update of r` }

/**
 * Locks and reads records, binned ones too, in id order so that two batches never wait for each other.
 * All fields are read whoever asks: rules and derived fields need them.
 */
export async function loadCurrent(
  tx: Transaction,
  object: ObjectDefinition,
  ids: readonly string[],
  how: LockedFor | 'read' = 'change',
): Promise<Map<string, CurrentRecord>> {
  if (ids.length === 0) return new Map()
  const selection = selectFields(object, fieldColumns(object), 'r')
  const may = (['read', 'update', 'delete'] as const).map(
    (verb) => visibleRecords(tx, object, verb, 'r') ?? sql`true`,
  )
  const rows = await tx.db.rows(
    repeatedForFew(
      ids.length,
      sql`select ${join([selection.list, ...may, ...measuresOf(tx, object, 'r')])}
        from ${tx.db.table(object.table)} r
        where ${oneOf(identifier('r', 'id'), [...ids].sort())}
        order by ${identifier('r', 'id')}
        ${locks[how]}`,
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
        measured: row.slice(selection.width + 3) as (string | null)[],
      },
    ]),
  )
}

/** Of a single one the general plan is the best, so it is not planned anew each time: a list's length is unknown. */
function oneOf(id: Sql, ids: readonly string[]): Sql {
  return ids.length === 1 ? sql`${id} = ${ids[0]}::uuid` : sql`${id} = any(${ids}::uuid[])`
}

/**
 * Locks records, binned ones too, and gives them as they are, whoever asks: for plans of changes, not for
 * answers. The write that follows takes them as `locked` and need not read them again.
 */
export function lockRecords(
  tx: Transaction,
  object: ObjectDefinition,
  ids: readonly string[],
  how: LockedFor = 'change',
): Promise<ReadonlyMap<string, CurrentRecord>> {
  return loadCurrent(tx, object, ids, how)
}
