import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { actionTraits, type BulkAction } from '../../../../shared/core/operation-kinds.ts'
import type { RecordRight } from '../../../../shared/core/records.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Transaction } from '../../../platform/context.ts'
import {
  matchingIds,
  purgeRecords,
  type RecordWrite,
  type WriteOutcome,
  writeRecords,
} from '../../records/index.ts'
import type { StoredOperation } from '../operation.ts'
import type { NewProblem } from '../operation-problems.ts'
import type { Applied, OperationWork, Piece } from '../run-operation.ts'

/** A bulk change goes through its records in id order, or through its list of ids. */
export const bulkWork: OperationWork = { size: 500, next: nextPiece }

/** Does the action work on what is in the bin? */
export function isOfBin(action: BulkAction | null): boolean {
  return action !== null && actionTraits[action].isOfBin
}

async function nextPiece(tx: Transaction, operation: StoredOperation, size: number): Promise<Piece | null> {
  const object = tx.metadata.byId.get(operation.objectId ?? '')
  if (object === undefined || object.deletedAt !== undefined) throw objectGone()
  const { ids, place } = await nextIds(tx, object, operation, size)
  if (ids.length === 0) return null
  return {
    place,
    subject: { objectId: object.id, recordId: ids[0]! },
    apply: () => applyTo(tx, object, operation, ids),
  }
}

interface Details {
  ids?: string[]
  filter?: unknown
  search?: string
  youMay?: RecordRight
  values?: Record<string, unknown>
  add?: Record<string, unknown[]>
  remove?: Record<string, unknown[]>
  withAttached?: boolean
}

async function nextIds(
  tx: Transaction,
  object: ObjectDefinition,
  operation: StoredOperation,
  size: number,
): Promise<{ ids: string[]; place: string }> {
  const { ids: listed, filter, search, youMay } = operation.details as Details
  if (listed !== undefined) {
    const from = Number(operation.place ?? 0)
    const ids = [...new Set(listed)].slice(from, from + size)
    return { ids, place: String(from + ids.length) }
  }
  const ids = await matchingIds(tx, object, {
    filter,
    search,
    youMay,
    deleted: isOfBin(operation.action),
    // What came later was not meant, and a list that grows would never end.
    createdUntil: operation.createdAt,
    after: operation.place,
    limit: size,
  })
  return { ids, place: ids.at(-1) ?? '' }
}

async function applyTo(
  tx: Transaction,
  object: ObjectDefinition,
  operation: StoredOperation,
  ids: readonly string[],
): Promise<Applied> {
  const problems = await problemsOf(tx, object, operation, ids)
  // What is attached may have stayed though its record went.
  const failed = new Set(problems.map((problem) => problem.recordId))
  return { done: ids.filter((id) => !failed.has(id)).length, problems }
}

async function problemsOf(
  tx: Transaction,
  object: ObjectDefinition,
  operation: StoredOperation,
  ids: readonly string[],
): Promise<NewProblem[]> {
  const { action } = operation
  const { values = {}, add = {}, remove = {}, withAttached } = operation.details as Details
  if (action === 'purge') return purgeRecords(tx, object, ids, { withAttached: withAttached === true })
  const writes = ids.map((id): RecordWrite => {
    if (action === 'update') return { action, id, values, add, remove }
    return { action: action === 'restore' ? 'restore' : 'delete', id }
  })
  const outcomes = await writeRecords(tx, object, writes, { onRefusal: 'collect' })
  return outcomes.flatMap((outcome, at) => problemOf(object, ids[at]!, outcome))
}

function problemOf(object: ObjectDefinition, recordId: string, outcome: WriteOutcome): NewProblem[] {
  if (outcome.status !== 'failed') return []
  const { details } = outcome.error
  const { code, message = outcome.error.message, params } = details[0] ?? outcome.error
  const fieldIds = details.flatMap(({ path }) => {
    const name = path.split('.')[0]
    return object.fields.find((field) => field.name === name)?.id ?? []
  })
  return [
    {
      objectId: object.id,
      recordId,
      code,
      message,
      params,
      fieldIds,
    },
  ]
}

function objectGone(): AppError {
  return new AppError(
    'conflict',
    'operations.object-gone',
    'The object of these records was deleted since. Restore the object first.',
  )
}
