import { kindTraits } from '../../../shared/core/operation-kinds.ts'
import type { Context } from '../../platform/context.ts'
import type { Reaction } from '../../platform/events/event.ts'
import { notify } from '../notifications/index.ts'
import { describeTargets } from '../records/index.ts'
import { onlyRecords } from './only-records.ts'
import { findOperation, type StoredOperation } from './operation.ts'

const slowMs = 10_000

/** Did it take so long that whoever began it has turned to something else? */
export function isSlow({
  createdAt,
  finishedAt,
}: Pick<StoredOperation, 'createdAt' | 'finishedAt'>): boolean {
  return finishedAt !== null && Date.parse(finishedAt) - Date.parse(createdAt) >= slowMs
}

/** Who began something that took a while, or did not go well, learns that it has ended. */
export const toldOfOperations: Reaction<'operations.finished'> = {
  on: 'operations.finished',
  name: 'operations.told',
  asSystem: true,
  when: ({ payload }) => payload.status !== 'cancelled',
  run: async (ctx, { payload }) => {
    const operation = await findOperation(ctx.db, payload.operationId)
    if (operation === null) return
    const isWhole = payload.status === 'done' && operation.failed === 0
    if (isWhole && !isSlow(operation)) return
    await tell(ctx, operation, payload.status === 'failed' ? 'failed' : 'done')
  },
}

async function tell(ctx: Context, operation: StoredOperation, status: 'done' | 'failed'): Promise<void> {
  const { id, kind, actorId, objectId, action, done, failed } = operation
  const { toldAs } = kindTraits[kind]
  if (actorId === null || toldAs === null) return
  const recordId = status === 'done' ? await recordThere(ctx, operation) : null
  await ctx.transaction((tx) =>
    notify(tx, [
      {
        kind: 'operations.finished',
        to: actorId,
        key: id,
        objectId,
        recordId,
        params: {
          operationId: id,
          status,
          kind: toldAs,
          action,
          done,
          failed,
        },
      },
    ]),
  )
}

// What is told of a record goes with it into the bin: of one that is there already only the number is told.
async function recordThere(ctx: Context, operation: StoredOperation): Promise<string | null> {
  const only = (await onlyRecords(ctx, [operation])).get(operation.id)
  if (only === undefined || operation.objectId === null) return null
  const described = await describeTargets(ctx, [{ id: only.id, objectId: operation.objectId }])
  return described[only.id]?.deletedAt === undefined ? only.id : null
}
