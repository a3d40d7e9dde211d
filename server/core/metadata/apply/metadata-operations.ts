import { isDeepStrictEqual } from 'node:util'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { isUnfinished } from '../../../../shared/core/operations.ts'
import { AppError, type ErrorDetail } from '../../../../shared/platform/errors.ts'
import { newId } from '../../../../shared/platform/ids.ts'
import type { Context, Transaction } from '../../../platform/context.ts'
import type { WorkspaceDatabase } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { addOperation, saveOperation } from '../../operations/operation.ts'
import { metadataSentence } from '../plan/metadata-problems.ts'
import type { Plan, SlowStep } from '../plan/steps.ts'

/** The slow part of a change of definitions, as it is kept between its steps and after a crash. */
export interface MetadataOperation {
  id: string
  status: 'waiting' | 'running' | 'done' | 'failed'
  steps: SlowStep[]
  /** How many of the steps are done. */
  at: number
  error?: { code: string; message: string; details: ErrorDetail[] }
}

interface OperationRow {
  id: string
  status: MetadataOperation['status']
  details: Omit<MetadataOperation, 'id' | 'status'>
}

/** Leaves the slow steps of plans to be run in the background. Gives the operation's id. */
export function addMetadataOperation(
  tx: Transaction,
  plans: readonly Plan[],
  steps: readonly SlowStep[],
): Promise<string> {
  const names = plans.map((plan) => plan.definition?.label.en ?? plan.objectId)
  return addSlowSteps(tx, names.join(', '), steps)
}

/** Leaves slow steps to be run in the background, under a title. Gives the operation's id. */
export async function addSlowSteps(
  tx: Transaction,
  title: string,
  steps: readonly SlowStep[],
): Promise<string> {
  const id = newId()
  const details = { steps, at: 0 }
  await addOperation(tx, { id, kind: 'metadata', status: 'waiting', title, total: null, details })
  return id
}

export async function findOperation(db: WorkspaceDatabase, id: string): Promise<MetadataOperation | null> {
  const rows = await db.query<OperationRow>(sql`
    select id, status, details from ${db.table('operation')} where id = ${id} and kind = 'metadata'`)
  return rows[0] === undefined ? null : fromRow(rows[0])
}

/** Keeps where an operation stands. */
export async function saveMetadataOperation(
  ctx: Context,
  { id, status, ...details }: MetadataOperation,
): Promise<void> {
  const finishedAt = isUnfinished({ status }) ? null : ctx.now().toISOString()
  await saveOperation(ctx, { id, status, finishedAt, details: { ...details } })
}

/** Operations that began after another one. */
export async function operationsAfter(db: WorkspaceDatabase, id: string): Promise<MetadataOperation[]> {
  const rows = await db.query<OperationRow>(sql`
    select id, status, details from ${db.table('operation')} where id > ${id} and kind = 'metadata'`)
  return rows.map(fromRow)
}

/** Operations that are not finished, oldest first. */
export async function unfinishedOperations(db: WorkspaceDatabase): Promise<MetadataOperation[]> {
  const rows = await db.query<OperationRow>(sql`
    select id, status, details from ${db.table('operation')}
    where kind = 'metadata' and status in ('waiting', 'running') order by created_at, id`)
  return rows.map(fromRow)
}

/** Refuses to touch what a change under way is still working on. */
export async function refuseIfBusy(
  tx: Transaction,
  plan: Plan,
  before: ObjectDefinition | undefined,
): Promise<void> {
  if (before === undefined) return
  const steps = (await unfinishedOperations(tx.db)).flatMap((operation) =>
    operation.steps.slice(operation.at),
  )
  const busy = new Set(fieldsInWork(steps))
  const isGoing = plan.definition === null || plan.definition.deletedAt !== before.deletedAt
  const after = new Map(plan.definition?.fields.map((field) => [field.id, field]))
  const field = before.fields.find(
    (one) => busy.has(one.id) && (isGoing || !isDeepStrictEqual(after.get(one.id), one)),
  )
  if (field === undefined) return
  const name = field.name
  throw new AppError('conflict', 'metadata.busy', metadataSentence('metadata.busy', { name }), {
    params: { name },
  })
}

/** Fields whose columns these steps fill or make unique. */
export function fieldsInWork(steps: readonly SlowStep[]): string[] {
  return steps.flatMap((step) => {
    if (step.kind === 'convert-field') return step.to.id
    return step.kind === 'make-unique' ? step.fieldId : []
  })
}

function fromRow({ id, status, details }: OperationRow): MetadataOperation {
  return { ...details, id, status }
}
