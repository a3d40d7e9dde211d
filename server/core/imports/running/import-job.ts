import { z } from 'zod'
import { AppError, isPassing } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import type { Reaction } from '../../../platform/events/event.ts'
import type { FileStore } from '../../../platform/files/file-store.ts'
import { addJobs } from '../../../platform/jobs/add-jobs.ts'
import {
  type Job,
  JobInterrupted,
  type JobRun,
  type JobTraits,
  workspaceJob,
} from '../../../platform/jobs/job.ts'
import { endCancelled, endImport } from '../storing/change-import.ts'
import { ImportCancelled } from '../storing/save-progress.ts'
import { type ImportError, loadImport, type StoredImport } from '../storing/stored-import.ts'
import { carryOut, endDryRun, tryOut } from './carry-out.ts'

const attempts = 5
const traits: JobTraits = { name: 'imports.run', long: true, attempts }

/** A started import becomes a job that acts as whoever started it, with no more than their key allowed. */
export const importStarted: Reaction<'imports.started'> = {
  on: 'imports.started',
  name: 'imports.queue',
  run: async (ctx, { payload }) => {
    const stored = payload.dryRun
      ? await draftOf(ctx, payload.importId)
      : await loadImport(ctx, payload.importId)
    if (stored === null) return
    const { scopes } = stored
    const actor = ctx.actor.kind === 'member' && scopes !== null ? { ...ctx.actor, scopes } : ctx.actor
    const key = `imports.run:${payload.importId}:${payload.dryRun}`
    await addJobs(ctx.db, [{ job: traits, workspaceId: ctx.workspace.id, actor, payload, key }])
  },
}

/** Carries imports and their dry runs out, from where they stand. */
export function importJob(files: FileStore): Job {
  return workspaceJob({
    ...traits,
    payload: z.object({ importId: z.uuid(), dryRun: z.boolean() }),
    run: async (ctx, { importId, dryRun }, run) => {
      if (!dryRun) return runReal(ctx, files, await loadImport(ctx, importId), run)
      const draft = await draftOf(ctx, importId)
      if (draft !== null) await runDry(ctx, files, draft, run)
    },
  })
}

/** null: it was discarded, and there is nothing left to try. */
function draftOf(ctx: Context, id: string): Promise<StoredImport | null> {
  return loadImport(ctx, id).catch((error: unknown) => {
    if (error instanceof AppError && error.kind === 'not-found') return null
    throw error
  })
}

async function runReal(ctx: Context, files: FileStore, stored: StoredImport, run: JobRun): Promise<void> {
  if (stored.status !== 'waiting' && stored.status !== 'running') return
  const operation = { id: stored.operationId, kind: 'import' as const, quiet: stored.plan.quiet }
  const under = await ctx.under(operation, stored.scopes ?? undefined)
  try {
    await carryOut(under, files, stored, run)
  } catch (error) {
    if (error instanceof ImportCancelled)
      return void (await under.transaction((tx) => endCancelled(tx, stored)))
    if (!isLast(error, run)) throw error
    await under.transaction((tx) => endImport(tx, stored, { status: 'failed', error: reasonOf(error) }))
    if (!(error instanceof AppError)) throw error
  }
}

async function runDry(ctx: Context, files: FileStore, stored: StoredImport, run: JobRun): Promise<void> {
  if (stored.dryRun?.status !== 'waiting' && stored.dryRun?.status !== 'running') return
  const under = await ctx.under(
    { id: stored.operationId, kind: 'import', quiet: true },
    stored.scopes ?? undefined,
  )
  try {
    await tryOut(under, files, stored, run)
  } catch (error) {
    // Discarded meanwhile is cancelled too.
    if (error instanceof ImportCancelled || (await draftOf(ctx, stored.id)) === null) return
    if (!isLast(error, run)) throw error
    await under.transaction((tx) => endDryRun(tx, stored, { status: 'failed', error: reasonOf(error) }))
    if (!(error instanceof AppError)) throw error
  }
}

function isLast(error: unknown, run: JobRun): boolean {
  if (error instanceof JobInterrupted) return false
  return (error instanceof AppError && !isPassing(error)) || run.attempt >= attempts
}

function reasonOf(error: unknown): ImportError {
  if (error instanceof AppError) {
    const { code, message, params } = error
    return { code, message, params }
  }
  return {
    code: 'imports.defect',
    message:
      'Something went wrong in Kith, and trying again did not help. What was imported before stays; undo it, or tell an administrator.',
  }
}
