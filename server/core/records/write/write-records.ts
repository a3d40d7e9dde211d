import { setImmediate as letGo } from 'node:timers/promises'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Transaction } from '../../../platform/context.ts'
import { together } from '../../../platform/database/together.ts'
import { storeLinks } from '../links.ts'
import { fieldColumns } from '../table-shape.ts'
import { applyRollUps } from './apply-roll-ups.ts'
import { followChanges } from './apply-rules.ts'
import { beginChanges } from './begin-changes.ts'
import {
  accepted,
  type Change,
  differs,
  type RecordWrite,
  type WriteOptions,
  type WriteOutcome,
} from './change.ts'
import { lockParents } from './lock-parents.ts'
import { readyChanges } from './ready-changes.ts'
import { emitRecordEvents } from './record-events.ts'
import { contributionsAt, type Measured, placesOf } from './roll-ups.ts'
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
  await readyChanges(tx, object, changes, options)
  if (options.trial !== true) {
    const differing = accepted(changes).filter(differs)
    await store(tx, object, differing)
    await followChanges(tx, object, differing, options)
  }
  return changes.map(outcome)
}

/** What needs no answer of the database travels together, in this order. */
async function store(tx: Transaction, object: ObjectDefinition, changes: readonly Change[]): Promise<void> {
  const existing = changes.filter((change) => change.action !== 'create')
  const places = {
    before: placesOf(
      tx,
      object,
      existing.flatMap((change) => change.before ?? []),
    ),
    after: placesOf(
      tx,
      object,
      changes.map((change) => change.after),
    ),
  }
  const storing = together([storeChanges(tx, object, changes), lockParents(tx, changes, places)])
  emitRecordEvents(tx, object, changes)
  const [measured, parents] = await storing
  const before = new Map(existing.map((change) => [change.id, change.measured]))
  const after = new Map(measured.flatMap((one) => [...one]))
  await applyRollUps(
    tx,
    contributionsAt(places.before, before),
    contributionsAt(places.after, after),
    parents,
  )
}

// Of many, the database stores some while the texts of the next are put together here.
const storedAtOnce = 200

async function storeChanges(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly Change[],
): Promise<Measured[]> {
  const stored: Promise<Measured>[] = []
  for (let at = 0; at < changes.length; at += storedAtOnce) {
    if (at > 0) await letGo()
    const some = storeSome(tx, object, changes.slice(at, at + storedAtOnce))
    // Told below, when everything was sent.
    some.catch(() => {})
    stored.push(some)
  }
  return together(stored)
}

async function storeSome(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly Change[],
): Promise<Measured> {
  const isNew = ({ action }: Change) => action === 'create'
  const links = changes.flatMap((change) => linkChanges(object, change))
  const [inserted, updated] = await together([
    insertRows(tx, object, changes.filter(isNew)),
    updateRows(
      tx,
      object,
      changes.filter((change) => !isNew(change)),
    ),
    storeLinks(tx, links),
    storeSearch(tx, object, changes),
  ])
  return new Map([...inserted, ...updated])
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
