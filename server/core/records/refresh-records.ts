import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import type { Transaction } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { applyRollUps } from './write/apply-roll-ups.ts'
import { takeNumbers } from './write/assign-numbers.ts'
import { deriveRecord, titleOf } from './write/derive-values.ts'
import { loadCurrent } from './write/load-current.ts'
import { recomputedRollUp } from './write/recompute-roll-up.ts'
import { contributions, rollUpsOver } from './write/roll-ups.ts'
import { storeDerived } from './write/store-derived.ts'
import { updateRows } from './write/store-rows.ts'
import { storeSearchRows } from './write/store-search.ts'

/**
 * Computes the given roll-ups of some records from their children, then all formulas, and tells the
 * parents' roll-ups. The records are locked meanwhile; nobody's version changes.
 */
export async function recomputeRecords(
  tx: Transaction,
  objectId: string,
  ids: readonly string[],
  fieldIds: readonly string[],
): Promise<void> {
  const object = tx.metadata.byId.get(objectId)
  if (object === undefined) return
  const records = await lockedRecords(tx, object, ids)
  const pairs = records.map((before) => ({ before, after: { ...before } }))
  for (const rollUp of rollUpsOf(tx, object, fieldIds)) {
    const values = await recomputedRollUp(
      tx,
      rollUp,
      records.map((record) => record.id),
    )
    for (const { after } of pairs) after[rollUp.field.name] = values.get(after.id) ?? null
  }
  for (const { after } of pairs) deriveRecord(tx, object, after)
  const before = await contributions(tx, object, records)
  await storeDerived(tx, object, pairs)
  const after = await contributions(
    tx,
    object,
    pairs.map((pair) => pair.after),
  )
  await applyRollUps(tx, before, after)
}

/** Writes titles and search text of some records anew, from their values and the present definition. */
export async function reindexRecords(
  tx: Transaction,
  objectId: string,
  ids: readonly string[],
): Promise<void> {
  const object = tx.metadata.byId.get(objectId)
  if (object === undefined) return
  const records = await lockedRecords(tx, object, ids)
  const titled = records.map((record) => ({ ...record, title: titleOf(tx, object, record) }))
  const changed = titled.filter((record, at) => record.title !== records[at]!.title)
  await updateRows(
    tx,
    object,
    changed.map((after) => ({ after, changed: new Set<string>() })),
  )
  const isFound = object.hidden !== true && object.deletedAt === undefined
  const found = titled.filter((record) => isFound && record.deletedAt === null)
  const kept = new Set(found.map((record) => record.id))
  const gone = ids.filter((id) => !kept.has(id))
  await tx.db.run(sql`delete from ${tx.db.table('search')} where record_id = any(${gone}::uuid[])`)
  await storeSearchRows(tx, object, found)
}

/** Gives those of some records that have none yet a number in an auto-number field, in the order of their ids. */
export async function numberRecordsOf(
  tx: Transaction,
  objectId: string,
  ids: readonly string[],
  fieldId: string,
): Promise<void> {
  const object = tx.metadata.byId.get(objectId)
  const field = object?.fields.find((one) => one.id === fieldId)
  if (object === undefined || field === undefined || field.deletedAt !== undefined) return
  const records = await lockedRecords(tx, object, ids)
  const waiting = records.filter((record) => (record[field.name] ?? null) === null)
  if (waiting.length === 0) return
  const numbers = await takeNumbers(tx, field, waiting.length)
  const rows = waiting.map((record, at) => ({
    after: { ...record, [field.name]: numbers[at] },
    changed: new Set([field.name]),
  }))
  await updateRows(tx, object, rows)
}

async function lockedRecords(
  tx: Transaction,
  object: ObjectDefinition,
  ids: readonly string[],
): Promise<RecordValues[]> {
  const current = await loadCurrent(tx, object, ids)
  return [...current.values()].map(({ record }) => record)
}

function rollUpsOf(tx: Transaction, object: ObjectDefinition, fieldIds: readonly string[]) {
  return [...tx.metadata.objects.values()]
    .flatMap((child) => rollUpsOver(tx.metadata, child))
    .filter((rollUp) => rollUp.parent.id === object.id && fieldIds.includes(rollUp.field.id))
}
