import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import { startChange } from '../../core/records/write/begin-changes.ts'
import { type Change, differs, type RecordWrite } from '../../core/records/write/change.ts'
import { readyChanges } from '../../core/records/write/ready-changes.ts'
import { emitRecordEvents } from '../../core/records/write/record-events.ts'
import { storedEvent } from '../../core/workspaces/run-transaction.ts'
import type { Context, NewEvent, Transaction } from '../../platform/context.ts'
import { workspaceDatabase } from '../../platform/database/database.ts'
import type { Connection } from '../../platform/database/pool.ts'
import type { StoredEvent } from '../../platform/events/event.ts'
import { copyLives } from './copy-lives.ts'
import { idAt } from './id-at.ts'
import type { Life } from './life.ts'

/**
 * Writes new records with their history, a batch in one transaction: the steps of every write compute
 * values, titles, search texts and events, and COPY stores them. Not looked up: whether references exist
 * and unique values are free (the index refuses those that are not). Left to the caller: roll-ups.
 */
export async function writeLives(
  ctx: Context,
  connection: Connection,
  lived: { object: ObjectDefinition; lives: readonly Life[]; random: () => number },
): Promise<void> {
  const { object, lives, random } = lived
  const batch: Batch = { tx: transactionOn(ctx, connection), object, random, events: [] }
  const records = new Map(await round(batch, lives.map(creation)))
  const edits = Math.max(0, ...lives.map((life) => life.edits.length))
  for (let at = 0; at < edits; at++) {
    const steps = lives.flatMap((life) => edit(life, at, records.get(life.id)!))
    for (const [id, record] of await round(batch, steps)) records.set(id, record)
  }
  await copyLives(batch.tx, connection, { object, records: [...records.values()], events: batch.events })
}

interface Batch {
  tx: Transaction
  object: ObjectDefinition
  random: () => number
  /** What happened so far. */
  events: StoredEvent[]
}

/** One change of one record, and when it is made up to have happened. */
interface Step {
  at: Date
  write: RecordWrite
  before: RecordValues | null
}

function creation({ id, at, values }: Life): Step {
  return { at, write: { action: 'create', id, values }, before: null }
}

function edit(life: Life, place: number, before: RecordValues): Step[] {
  const found = life.edits[place]
  if (found === undefined) return []
  return [{ at: found.at, write: { action: 'update', id: life.id, values: found.values }, before }]
}

/** Takes changes through the steps of every write and notes their events. Gives the records as they then are. */
async function round(batch: Batch, steps: readonly Step[]): Promise<[string, RecordValues][]> {
  const { tx, object } = batch
  const changes = steps.map(({ write, before }) =>
    startChange(tx, object, write, before === null ? undefined : { record: before, measured: [] }),
  )
  await readyChanges(tx, object, changes, { onRefusal: 'stop', others: 'known' })
  changes.forEach((change, place) => {
    if (differs(change)) note(batch, change, steps[place]!.at)
  })
  return changes.map((change) => [change.id, change.after])
}

function note({ tx, object, random, events }: Batch, change: Change, at: Date): void {
  change.after.updatedAt = at.toISOString()
  if (change.action === 'create') change.after.createdAt = change.after.updatedAt
  const emit = (event: NewEvent) =>
    events.push({ ...storedEvent(tx, event), id: idAt(at, random), at: at.toISOString() })
  emitRecordEvents({ ...tx, emit }, object, [change])
}

function transactionOn(ctx: Context, connection: Connection): Transaction {
  const tx: Transaction = {
    ...ctx,
    db: workspaceDatabase(connection, ctx.workspace.schema),
    emit: () => {},
    tell: () => {},
    unawaited: () => {},
    transaction: (body) => body(tx),
    adoptMetadata: () => {},
  }
  return tx
}
