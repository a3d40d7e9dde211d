import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Transaction } from '../../../platform/context.ts'
import { storeLinks } from '../links.ts'
import { fieldColumns } from '../table-shape.ts'
import { applyDefaults } from './apply-defaults.ts'
import { applyRollUps } from './apply-roll-ups.ts'
import { applyRules } from './apply-rules.ts'
import { assignNumbers } from './assign-numbers.ts'
import { beginChanges } from './begin-changes.ts'
import { accepted, type Change, type RecordWrite, type WriteOptions, type WriteOutcome } from './change.ts'
import { checkReferences } from './check-references.ts'
import { checkUnique } from './check-unique.ts'
import { checkValues } from './check-values.ts'
import { deriveValues } from './derive-values.ts'
import { readValues } from './read-values.ts'
import { emitRecordEvents } from './record-events.ts'
import { contributions } from './roll-ups.ts'
import { insertRows, updateRows } from './store-rows.ts'
import { storeSearch } from './store-search.ts'

/**
 * Every write of records goes through these steps, one record or a thousand: who may, what the values
 * are, what must hold, store, and leave an event. Gives one outcome per write, in order. With 'stop' the
 * first refusal is thrown and the transaction is the caller's to abandon.
 */
export async function writeRecords(
  tx: Transaction,
  object: ObjectDefinition,
  writes: readonly RecordWrite[],
  options: WriteOptions,
): Promise<WriteOutcome[]> {
  const changes = await beginChanges(tx, object, writes, options)
  readValues(tx, object, changes, options)
  applyDefaults(tx, object, changes)
  await checkReferences(tx, object, changes, options)
  await applyRules(tx, object, changes)
  await assignNumbers(tx, object, changes)
  deriveValues(tx, object, changes)
  checkValues(tx, object, changes)
  await checkUnique(tx, object, changes)
  settleRefusals(changes, options)
  markChanged(tx, object, changes)
  await store(tx, object, accepted(changes).filter(differs))
  return changes.map(outcome)
}

async function store(tx: Transaction, object: ObjectDefinition, changes: readonly Change[]): Promise<void> {
  const created = changes.filter((change) => change.action === 'create')
  const existing = changes.filter((change) => change.action !== 'create')
  const before = await contributions(
    tx,
    object,
    existing.flatMap((change) => change.before ?? []),
  )
  await insertRows(tx, object, created)
  await updateRows(tx, object, existing)
  await storeLinks(
    tx,
    changes.flatMap((change) => linkChanges(object, change)),
  )
  await storeSearch(tx, object, changes)
  const after = await contributions(
    tx,
    object,
    changes.map((change) => change.after),
  )
  await applyRollUps(tx, before, after)
  emitRecordEvents(tx, object, changes)
}

/** Turns problems into refusals, and with 'stop' throws the first. */
function settleRefusals(changes: readonly Change[], options: WriteOptions): void {
  for (const change of changes) {
    if (change.refusal === null && change.problems.length > 0) {
      change.refusal = new AppError(
        'invalid',
        'records.invalid',
        'Some values were not accepted. Correct them and save again.',
        {
          details: change.problems,
        },
      )
    }
    if (change.refusal !== null && options.onRefusal === 'stop') throw change.refusal
  }
}

/** Notes which fields differ, and moves version and times on for what does. */
function markChanged(tx: Transaction, object: ObjectDefinition, changes: readonly Change[]): void {
  for (const change of accepted(changes)) {
    for (const { field } of fieldColumns(object)) {
      const before = change.before?.[field.name] ?? null
      if (!fieldTypeOf(field).equals(before, change.after[field.name] ?? null)) change.changed.add(field.name)
    }
    if (change.action === 'create' || !differs(change)) continue
    change.after.version = change.before!.version + 1
    change.after.updatedAt = tx.now().toISOString()
    change.after.updatedBy = tx.access.memberId
    change.after.deletedAt = change.action === 'delete' ? change.after.updatedAt : null
  }
}

function differs(change: Change): boolean {
  return change.action !== 'update' || change.changed.size > 0
}

function linkChanges(object: ObjectDefinition, change: Change) {
  return fieldColumns(object)
    .filter(({ field, columns }) => columns.length === 0 && change.changed.has(field.name))
    .map(({ field }) => ({ id: change.id, field, value: change.after[field.name] }))
}

const statusOf = { create: 'created', update: 'updated', delete: 'deleted', restore: 'restored' } as const

function outcome(change: Change): WriteOutcome {
  if (change.refusal !== null) return { status: 'failed', id: change.id, error: change.refusal }
  const status = differs(change) ? statusOf[change.action] : 'unchanged'
  return { status, id: change.id, version: change.after.version, record: change.after }
}
