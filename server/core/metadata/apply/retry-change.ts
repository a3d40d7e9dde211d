import type { MetadataChange } from '../../../../shared/core/metadata-contract.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context, Transaction } from '../../../platform/context.ts'
import { requireManager } from '../change-object.ts'
import { lockDefinitions } from './change-definitions.ts'
import { changeNotFound, readChange } from './list-changes.ts'
import {
  fieldsInWork,
  findOperation,
  type MetadataOperation,
  operationsAfter,
  saveMetadataOperation,
} from './metadata-operations.ts'
import { retryLocked } from './retry-locked.ts'

/**
 * Has a change of definitions that failed go on from the step it failed at. Requires `metadata.manage`;
 * refuses one that has not failed, and one whose fields were changed again since. Emits metadata.changed.
 */
export async function retryChange(ctx: Context, id: string): Promise<MetadataChange> {
  requireManager(ctx)
  await retryLocked((waitShortly) =>
    ctx.transaction(async (tx) => {
      await lockDefinitions(tx, waitShortly)
      const operation = await findOperation(tx.db, id)
      if (operation === null) throw changeNotFound()
      if (operation.status !== 'failed') throw notFailed()
      await refuseIfOvertaken(tx, operation)
      const { error: _, ...again } = operation
      await saveMetadataOperation(tx, { ...again, status: 'waiting' })
      announce(tx, operation)
    }),
  )
  return readChange(ctx, id)
}

async function refuseIfOvertaken(tx: Transaction, operation: MetadataOperation): Promise<void> {
  const own = new Set(fieldsInWork(operation.steps.slice(operation.at)))
  const later = await operationsAfter(tx.db, operation.id)
  const isOvertaken = later.some(
    ({ status, steps }) => status !== 'failed' && fieldsInWork(steps).some((id) => own.has(id)),
  )
  if (isOvertaken) throw changedAgain()
}

function announce(tx: Transaction, { id, steps, at }: MetadataOperation): void {
  const left = steps.slice(at)
  const objectId = left.flatMap((step) => ('objectId' in step ? (step.objectId ?? []) : []))[0] ?? ''
  const kinds = left.map((step) => step.kind)
  tx.emit({
    kind: 'metadata.changed',
    ...(objectId !== '' && { objectId }),
    payload: { objectId, steps: kinds, operationId: id },
  })
}

function notFailed(): AppError {
  return new AppError(
    'conflict',
    'metadata.change-not-failed',
    'This change has not failed, so there is nothing to try again. Look at how far it is.',
  )
}

function changedAgain(): AppError {
  return new AppError(
    'conflict',
    'metadata.changed-again',
    'The field was changed again since. Look at it as it is now, then make the change anew.',
  )
}
