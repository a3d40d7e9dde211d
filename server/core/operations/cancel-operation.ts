import { isUnfinished, type OperationSummary } from '../../../shared/core/operations.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import { getOperation, maySee } from './list-operations.ts'
import { lockOperation, operationNotFound, saveOperation } from './operation.ts'
import { isStoppable } from './operation-kinds.ts'

/** Has a running operation stop after the piece at hand. What it did so far stays and can be undone. */
export async function cancelOperation(ctx: Context, id: string): Promise<OperationSummary> {
  await ctx.transaction(async (tx) => {
    const operation = await lockOperation(tx, id)
    if (operation === null || !maySee(tx, operation)) throw operationNotFound()
    if (!isUnfinished(operation) || !isStoppable(operation)) throw notRunning()
    await saveOperation(tx, { ...operation, status: 'cancelling' })
  })
  return getOperation(ctx, id)
}

function notRunning(): AppError {
  return new AppError(
    'conflict',
    'operations.not-running',
    'This has ended already, so there is nothing to cancel. Undo it to take it back.',
  )
}
