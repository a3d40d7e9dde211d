import type { Workspace } from '../context.ts'
import { listen, notify } from '../database/listener.ts'
import type { Pool } from '../database/pool.ts'
import type { Log } from '../log.ts'
import type { Runtime } from '../runtime.ts'
import { CoalescedRuns } from './coalesced-runs.ts'
import { dispatchOutbox } from './dispatch-outbox.ts'
import type { AnyReaction } from './reaction-jobs.ts'
import { isGone, sweepAll, sweepSome } from './sweep.ts'

/** What the dispatcher needs to know of a workspace. */
export type Place = Pick<Workspace, 'id' | 'schema'>

/** Says that events of a workspace were relayed, up to a position: JSON of RelayedNotice. */
export const relayedChannel = 'kith_relayed'

export interface RelayedNotice {
  workspaceId: string
  position: number
}

// On which processes that relay nothing themselves (commands) say where they wrote: JSON of a Place.
const writtenChannel = 'kith_written'

interface DispatcherOptions {
  reactions: readonly AnyReaction[]
  log: Log
  /** Workspaces relayed at the same time (2); each takes up to two connections. */
  parallel?: number
  /** The safety net: every `sweepMs` (5,000) it looks into the next 20 workspaces. */
  sweepMs?: number
}

export interface Dispatcher {
  /** To be called after a commit that left events. Returns at once and never throws. */
  wake(workspace: Place): void
  /** Looks into every workspace now: at the start, and when another process was found dead. */
  sweep(): Promise<void>
  /** Settles when all that this dispatcher was woken for is relayed. */
  settled(): Promise<void>
  stop(): Promise<void>
}

/**
 * Relays what transactions leave in the outboxes of all workspaces: at least once, in the order of
 * commits, woken by the writers. What a hint was lost for is found by a sweep at the start and a slow one
 * ever after. Any number of processes may do this at the same time.
 */
export function startDispatcher(runtime: Runtime, options: DispatcherOptions): Dispatcher {
  const { log } = options
  const runs = new CoalescedRuns<Place>({
    parallel: options.parallel ?? 2,
    keyOf: (workspace) => workspace.id,
    run: (workspace) => relay(runtime, options, workspace),
    onError: (error, workspace) => {
      if (isGone(error)) return false
      log.warn({ err: error, workspaceId: workspace.id }, 'events could not be relayed yet')
      return true
    },
    retryMs: 1_000,
  })
  const listener = listen(runtime.pool, {
    channels: { [writtenChannel]: (payload) => runs.add(JSON.parse(payload)) },
    onError: (error) => log.warn({ err: error }, 'the dispatcher lost its connection'),
  })
  const wake = (workspace: Place) => runs.add(workspace)
  const sweep = () => quietly(log, sweepAll(runtime.pool, wake))
  const stopSweeping = sweepSlowly(runtime, log, { everyMs: options.sweepMs ?? 5_000, found: wake })
  void sweep()
  return {
    wake,
    sweep,
    settled: () => runs.settled(),
    stop: async () => {
      stopSweeping()
      await Promise.all([runs.stop(), listener.stop()])
    },
  }
}

/** Tells dispatchers of other processes that this one wrote. For commands that end soon. */
export async function wakeDispatchers(pool: Pool, workspace: Place): Promise<void> {
  await notify(pool, writtenChannel, JSON.stringify({ id: workspace.id, schema: workspace.schema }))
}

async function relay(runtime: Runtime, options: DispatcherOptions, workspace: Place): Promise<boolean> {
  const round = await dispatchOutbox(runtime.pool, workspace, options.reactions)
  if (round.events === 0) return false
  const notice: RelayedNotice = { workspaceId: workspace.id, position: round.position }
  await notify(runtime.pool, relayedChannel, JSON.stringify(notice))
  return round.more
}

function sweepSlowly(
  runtime: Runtime,
  log: Log,
  how: { everyMs: number; found(workspace: Place): void },
): () => void {
  let after: string | null = null
  const timer = setInterval(() => {
    const swept = sweepSome(runtime.pool, { after, limit: 20 }, how.found)
    void quietly(
      log,
      swept.then((last) => {
        after = last
      }),
    )
  }, how.everyMs)
  timer.unref()
  return () => clearInterval(timer)
}

async function quietly(log: Log, work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => log.warn({ err: error }, 'a sweep through the outboxes failed'))
}
