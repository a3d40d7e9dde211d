import type { MetadataChange } from '../../../../shared/core/metadata-contract.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import { type Sql, sql } from '../../../platform/database/sql.ts'
import { requireManager } from '../change-object.ts'
import type { SlowStep } from '../plan/steps.ts'
import type { MetadataOperation } from './metadata-operations.ts'

const newest = 50

interface ChangeRow extends Omit<MetadataChange, 'createdAt' | 'finishedAt' | 'steps' | 'at' | 'error'> {
  created_at: string
  finished_at: string | null
  details: Omit<MetadataOperation, 'id' | 'status'>
}

/** The newest changes of definitions that took or take time. Requires `metadata.manage`. */
export async function listChanges(ctx: Context): Promise<MetadataChange[]> {
  requireManager(ctx)
  return readChanges(ctx, sql`order by created_at desc, id desc limit ${newest}`)
}

/** How far one change of definitions is. Requires `metadata.manage`. */
export async function readChange(ctx: Context, id: string): Promise<MetadataChange> {
  requireManager(ctx)
  const [change] = await readChanges(ctx, sql`and id = ${id}`)
  if (change !== undefined) return change
  throw changeNotFound()
}

/** There is no change of definitions of that id. */
export function changeNotFound(): AppError {
  return new AppError('not-found', 'metadata.change-not-found', 'There is no such change of objects here.')
}

async function readChanges(ctx: Context, rest: Sql): Promise<MetadataChange[]> {
  const rows = await ctx.db.query<ChangeRow>(sql`
    select id, title, status, created_at, finished_at, done, total, details
    from ${ctx.db.table('operation')} where kind = 'metadata' ${rest}`)
  return rows.map(({ created_at, finished_at, details, ...row }) => ({
    ...row,
    createdAt: new Date(created_at).toISOString(),
    finishedAt: finished_at === null ? null : new Date(finished_at).toISOString(),
    steps: details.steps.map(shown),
    at: details.at,
    error: errorSeen(ctx, details),
  }))
}

/** Why it failed; which records stood in the way, with what they are called, only for who sees all of them. */
function errorSeen(ctx: Context, { error, steps, at }: ChangeRow['details']): MetadataChange['error'] {
  const step = steps[at]
  if (error === undefined || step === undefined) return error ?? null
  const { objectId, fieldIds } = shown(step)
  const seesRecords = objectId !== null && ctx.access.object(objectId).read === 'all'
  const seesThem = seesRecords && fieldIds.every((id) => ctx.access.canReadField(objectId, id))
  return seesThem ? error : { ...error, details: [] }
}

function shown(step: SlowStep): MetadataChange['steps'][number] {
  const objectId = 'objectId' in step ? step.objectId : null
  if (step.kind === 'convert-field') return { kind: step.kind, objectId, fieldIds: [step.to.id] }
  if ('fieldIds' in step) return { kind: step.kind, objectId, fieldIds: step.fieldIds }
  return { kind: step.kind, objectId, fieldIds: 'fieldId' in step ? [step.fieldId] : [] }
}
