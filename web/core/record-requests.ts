import type { BulkRequest, OperationSummary } from '../../shared/core/operations.ts'
import type {
  AggregateQuery,
  AggregateResult,
  BatchItem,
  BatchResult,
  OneRecord,
  RecordPage,
  RecordQuery,
} from '../../shared/core/records.ts'
import { ApiError } from '../platform/api/api-error.ts'
import { untilSayable } from '../platform/api/before-refusal.ts'
import { request } from '../platform/api/request.ts'

/** One page of records. */
export function queryRecords(object: string, body: RecordQuery, signal?: AbortSignal): Promise<RecordPage> {
  return request(`/records/${object}/query`, { method: 'POST', body, signal })
}

interface ReadOptions {
  /** Reference paths whose targets to name in `related`. */
  expand?: readonly string[]
  /** Also read a record that is in the bin. */
  deleted?: boolean
}

/** One record. */
export function readRecord(
  object: string,
  id: string,
  { expand = [], deleted }: ReadOptions = {},
  signal?: AbortSignal,
): Promise<OneRecord> {
  const query = { ...(expand.length > 0 && { expand: expand.join(',') }), ...(deleted && { deleted }) }
  return request(`/records/${object}/${id}`, { query, signal })
}

/** Counts and sums over records. */
export function aggregateRecords(
  object: string,
  body: AggregateQuery,
  signal?: AbortSignal,
): Promise<AggregateResult> {
  return request(`/records/${object}/aggregate`, { method: 'POST', body, signal })
}

/** Makes a record; with a key that was sent before, nothing is made again. */
export function createRecord(
  object: string,
  values: Record<string, unknown>,
  idempotencyKey?: string,
): Promise<OneRecord> {
  return request(`/records/${object}`, {
    method: 'POST',
    body: values,
    ...(idempotencyKey !== undefined && { idempotencyKey }),
  })
}

/** Writes the given values; refused as stale when somebody wrote since `version`. */
export function updateRecord(
  object: string,
  id: string,
  change: { values: Record<string, unknown>; version?: number | undefined },
): Promise<OneRecord> {
  return request(`/records/${object}/${id}`, {
    method: 'PATCH',
    body: change.values,
    version: change.version,
  })
}

/** Puts a record into the bin. */
export async function deleteRecord(object: string, id: string): Promise<{ operationId: string }> {
  // The same as DELETE, which answers without a body and so without what takes it back.
  const { results, operationId } = await writeBatch(object, [{ action: 'delete', id }])
  const [result] = results
  if (result?.status === 'failed') throw new ApiError(422, result.error)
  return { operationId }
}

/** Takes a record out of the bin. */
export function restoreRecord(object: string, id: string): Promise<OneRecord> {
  return request(`/records/${object}/${id}/restore`, { method: 'POST' })
}

/** Up to 1,000 changes as one operation, each with its own outcome; with a key that was sent before, none again. */
export async function writeBatch(
  object: string,
  items: readonly BatchItem[],
  idempotencyKey?: string,
): Promise<{ results: BatchResult[]; operationId: string }> {
  const answer = await request<{ results: BatchResult[]; operationId: string }>(`/records/${object}/batch`, {
    method: 'POST',
    body: { items },
    ...(idempotencyKey !== undefined && { idempotencyKey }),
  })
  if (answer.results.some(({ status }) => status === 'failed')) await untilSayable()
  return answer
}

/** One change of any number of records, by ids or by a question, as one operation; none again with a key sent before. */
export function changeMany(
  object: string,
  body: BulkRequest,
  idempotencyKey: string,
): Promise<OperationSummary> {
  return request(`/records/${object}/bulk`, { method: 'POST', body, idempotencyKey })
}
