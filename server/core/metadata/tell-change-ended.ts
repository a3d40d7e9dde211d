import type { Context } from '../../platform/context.ts'
import { notify } from '../notifications/index.ts'
import { isSlow } from '../operations/index.ts'
import { findOperation } from '../operations/operation.ts'
import { findOperation as findChange } from './apply/metadata-operations.ts'

/**
 * Who changed definitions learns that the part that took a while has ended, or why it could not; so does every page
 * that waits for it.
 */
export async function tellChangeEnded(ctx: Context, operationId: string): Promise<void> {
  await ctx.transaction(async (tx) => tx.tell({ kind: 'metadata.steps-ended', payload: { operationId } }))
  const operation = await findOperation(ctx.db, operationId)
  const to = operation?.actorId ?? null
  if (operation === null || to === null || operation.finishedAt === null) return
  const status = operation.status === 'failed' ? 'failed' : 'done'
  if (status === 'done' && !isSlow(operation)) return
  // Who only sorted a list is told so there.
  if (!ctx.access.can('metadata.manage')) return
  const steps = (await findChange(ctx.db, operationId))?.steps ?? []
  const objectId = steps.flatMap((step) => ('objectId' in step ? (step.objectId ?? []) : []))[0] ?? null
  // Tried again, it is told anew how that went.
  const key = `${operationId}:${operation.finishedAt}`
  await ctx.transaction((tx) =>
    notify(tx, [{ kind: 'metadata.finished', to, key, objectId, params: { operationId, status } }]),
  )
}
