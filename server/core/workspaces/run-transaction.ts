import { AppError } from '../../../shared/platform/errors.ts'
import type { EventSource } from '../../../shared/platform/event-sources.ts'
import { newId } from '../../../shared/platform/ids.ts'
import type { Context, NewEvent, Transaction } from '../../platform/context.ts'
import { workspaceDatabase } from '../../platform/database/database.ts'
import {
  isDatabaseError,
  isOutdatedDefinition,
  isRetryable,
} from '../../platform/database/database-errors.ts'
import type { TransactionConnection } from '../../platform/database/pool.ts'
import type { PassingEvent, StoredEvent } from '../../platform/events/event.ts'
import { ensurePartitions, forgetPartitions, isMissingPartition } from '../../platform/events/partitions.ts'
import { writeEvents } from '../../platform/events/write-events.ts'
import { hasBumpedRevision } from '../bump-revision.ts'
import type { Installation } from '../installation.ts'
import { workspaceState } from './workspace-state.ts'

const attempts = 5

interface Work<T> {
  body(tx: Transaction): Promise<T>
  /** The same context with the newest definitions and access. */
  renew(): Promise<Context>
}

/**
 * Runs the body in one transaction and commits its events with it. Runs it again, with fresh definitions,
 * when another transaction stood in the way: a deadlock, a lost race for a unique value, changed definitions.
 */
export async function runTransaction<T>(installation: Installation, ctx: Context, work: Work<T>): Promise<T> {
  // Of the real time, which ids carry, whatever the clock of the context says.
  await ensurePartitions(installation.pool, ctx.workspace.schema, new Date())
  let context = ctx
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(installation, context, work.body)
    } catch (error) {
      if (!(isWorthAnother(error) && attempt < attempts)) throw giveUp(error)
      if (isMissingPartition(error)) forgetPartitions(installation.pool, ctx.workspace.schema)
      await ensurePartitions(installation.pool, ctx.workspace.schema, new Date())
      context = await work.renew()
    }
  }
}

async function once<T>(
  installation: Installation,
  ctx: Context,
  body: (tx: Transaction) => Promise<T>,
): Promise<T> {
  let hasEvents = false
  let isOutdated = false
  const result = await installation.pool.transaction(async (connection) => {
    const left: Left = { events: [], passing: [] }
    const tx = transactionOn(ctx, connection, left)
    const value = await body(tx)
    hasEvents = left.events.length + left.passing.length > 0
    if (hasEvents) connection.unawaited(leaveEvents(tx, connection, left))
    isOutdated = hasBumpedRevision(tx.db)
    return value
  })
  if (hasEvents) installation.committed(ctx.workspace)
  // The change stands; should this look fail, the next request looks again.
  if (isOutdated) await workspaceState(installation, ctx.workspace, true).catch(() => {})
  return result
}

/** What a transaction leaves to be told. */
interface Left {
  events: StoredEvent[]
  passing: PassingEvent[]
}

function transactionOn(ctx: Context, connection: TransactionConnection, left: Left): Transaction {
  const tx: Transaction = {
    ...ctx,
    db: workspaceDatabase(connection, ctx.workspace.schema),
    emit: (event) => void left.events.push(storedEvent(ctx, event)),
    tell: ({ kind, payload }) =>
      void left.passing.push({ ...happening(ctx, {}), kind, payload, isPassing: true }),
    unawaited: connection.unawaited,
    transaction: (body) => body(tx),
    adoptMetadata: (metadata) => void Object.assign(tx, { metadata }),
  }
  return tx
}

async function leaveEvents(
  tx: Transaction,
  connection: TransactionConnection,
  { events, passing }: Left,
): Promise<void> {
  const options = { metadataVersion: tx.metadata.version, passing }
  const outcome = await writeEvents(connection, tx.db, events, options)
  if (outcome === 'outdated') throw new OutdatedDefinitions()
}

/** The row an event becomes: by whom, in which operation and, unless it says another time, when are the context's. */
export function storedEvent(ctx: Context, event: NewEvent): StoredEvent {
  return { ...happening(ctx, event), kind: event.kind, payload: event.payload }
}

function happening(
  ctx: Context,
  event: Omit<NewEvent, 'kind' | 'payload'>,
): Omit<StoredEvent, 'kind' | 'payload'> {
  return {
    id: newId(),
    at: (event.at ?? ctx.now()).toISOString(),
    objectId: event.objectId ?? null,
    recordId: event.recordId ?? null,
    operationId: ctx.operation.id,
    actorId: ctx.access.memberId,
    quiet: ctx.operation.quiet === true,
    changes: event.changes ?? null,
    source: sourceOf(ctx),
  }
}

function sourceOf({ actor, operation }: Context): EventSource {
  if (operation.kind === 'import' || operation.kind === 'sample') return operation.kind
  if (actor.kind === 'system') return 'process'
  if (operation.kind !== 'change' || actor.via === 'job') return 'bulk'
  const ways = { session: 'app', apiKey: 'api', commandLine: 'commandLine' } as const
  return ways[actor.via]
}

/** Definitions changed between planning and committing. */
class OutdatedDefinitions extends Error {}

function isWorthAnother(error: unknown): boolean {
  const lostRace = isDatabaseError(error) && error.code === '23505'
  return (
    error instanceof OutdatedDefinitions ||
    isRetryable(error) ||
    isOutdatedDefinition(error) ||
    isMissingPartition(error) ||
    lostRace
  )
}

function giveUp(error: unknown): unknown {
  if (error instanceof OutdatedDefinitions || isRetryable(error)) {
    return new AppError(
      'unavailable',
      'records.busy',
      'Too many changes at once stood in the way of this one. Try again.',
      { cause: error },
    )
  }
  return error
}
