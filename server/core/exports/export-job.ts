import { z } from 'zod'
import type { Reaction } from '../../platform/events/event.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { addJobs } from '../../platform/jobs/add-jobs.ts'
import { type Job, JobInterrupted, type JobTraits, workspaceJob } from '../../platform/jobs/job.ts'
import { failOperation, findOperation } from '../operations/index.ts'
import { runExport } from './run-export.ts'

const attempts = 5
const traits: JobTraits = { name: 'exports.run', long: true, attempts }

/** A started export becomes a job that acts as whoever asked for it, with no more than their key allowed. */
export const exportStarted: Reaction<'operations.started'> = {
  on: 'operations.started',
  name: 'exports.queue',
  run: async (ctx, { payload }) => {
    const operation = await findOperation(ctx.db, payload.operationId)
    if (operation?.kind !== 'export') return
    const { scopes } = operation.details
    const actor = ctx.actor.kind === 'member' && scopes !== undefined ? { ...ctx.actor, scopes } : ctx.actor
    const key = `exports.run:${operation.id}`
    await addJobs(ctx.db, [{ job: traits, workspaceId: ctx.workspace.id, actor, payload, key }])
  },
}

/** Writes the files of exports. */
export function exportJob(files: FileStore): Job {
  return workspaceJob({
    ...traits,
    payload: z.object({ operationId: z.uuid() }),
    run: async (ctx, { operationId }, run) => {
      try {
        await runExport(ctx, files, operationId, run.checkpoint)
      } catch (error) {
        if (error instanceof JobInterrupted || run.attempt < attempts) throw error
        await failOperation(ctx, operationId, error)
        throw error
      }
    },
  })
}
