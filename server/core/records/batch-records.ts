import type { BatchItem, BatchResult } from '../../../shared/core/records.ts'
import type { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import { readableObject } from './query/readable-object.ts'
import { resolveUpserts } from './resolve-upserts.ts'
import type { WriteOutcome } from './write/change.ts'
import { writeRecords } from './write/write-records.ts'

/**
 * Up to a thousand changes in one transaction, with an outcome each, in order. What is refused stops
 * nothing, unless the batch is atomic: then the first refusal is thrown and nothing is written.
 */
export function batchRecords(
  ctx: Context,
  objectName: string,
  batch: { items: readonly BatchItem[]; atomic?: boolean | undefined },
): Promise<BatchResult[]> {
  return ctx.transaction(async (tx) => {
    const object = readableObject(tx, objectName)
    const onRefusal = batch.atomic === true ? 'stop' : 'collect'
    const resolved = await resolveUpserts(tx, object, batch.items, { onRefusal })
    const writes = resolved.flatMap((one) => ('error' in one ? [] : [one.write]))
    const outcomes = await writeRecords(tx, object, writes, { onRefusal })
    let next = 0
    return resolved.map((one) => ('error' in one ? failed(one.error) : result(outcomes[next++]!)))
  })
}

function result(outcome: WriteOutcome): BatchResult {
  if (outcome.status === 'failed') return failed(outcome.error, outcome.id)
  return { status: outcome.status, id: outcome.id, version: outcome.version }
}

function failed(error: AppError, id?: string): BatchResult {
  const { code, message, details } = error
  return { status: 'failed', ...(id === undefined ? {} : { id }), error: { code, message, details } }
}
