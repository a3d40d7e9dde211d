import type { Installation } from './core/installation.ts'
import { openContext } from './core/workspaces/open-context.ts'
import type { Actor, Context, Workspace } from './platform/context.ts'
import { globalTable } from './platform/database/database.ts'
import { schemaOf } from './platform/database/migrate.ts'
import { sql } from './platform/database/sql.ts'
import { CoalescedRuns } from './platform/events/coalesced-runs.ts'
import { type Dispatcher, startDispatcher, wakeDispatchers } from './platform/events/dispatcher.ts'
import { reactionJob } from './platform/events/reaction-jobs.ts'
import type { Job } from './platform/jobs/job.ts'
import { Worker } from './platform/jobs/worker.ts'

/** Relays the events of all workspaces to the reactions of all modules. */
export function openDispatcher(installation: Installation): Dispatcher {
  const reactions = installation.modules.flatMap((module) => module.reactions ?? [])
  return startDispatcher(installation, { reactions, log: installation.log })
}

/** Works on the jobs and reactions of all modules. */
export function openWorker(installation: Installation, dispatcher: Dispatcher): Worker {
  return new Worker(installation, {
    jobs: jobsOf(installation),
    openContext: (workspaceId, actor) => openJobContext(installation, workspaceId, actor),
    log: installation.log,
    onDeath: () => void dispatcher.sweep(),
  })
}

/** For processes that relay nothing themselves: tells those that do where something was committed. */
export function tellDispatchers(
  installation: Pick<Installation, 'pool' | 'log'>,
): (workspace: Workspace) => void {
  const runs = new CoalescedRuns<Workspace>({
    parallel: 1,
    keyOf: (workspace) => workspace.id,
    run: async (workspace) => {
      await wakeDispatchers(installation.pool, workspace)
      return false
    },
    // A lost hint costs time only: the sweep finds what it was about.
    onError: () => false,
    retryMs: 0,
  })
  return (workspace) => runs.add(workspace)
}

function jobsOf(installation: Installation): Job[] {
  return installation.modules.flatMap((module) => [
    ...(module.jobs?.(installation) ?? []),
    ...(module.reactions ?? []).map(reactionJob),
  ])
}

async function openJobContext(
  installation: Installation,
  workspaceId: string,
  actor: Actor,
): Promise<Context | null> {
  const [row] = await installation.pool.query<{ id: string; key: string; name: string }>(
    sql`select id, key, name from ${globalTable('workspace')} where id = ${workspaceId}`,
  )
  if (row === undefined) return null
  return openContext(installation, { ...row, schema: schemaOf(row.key) }, actor)
}
