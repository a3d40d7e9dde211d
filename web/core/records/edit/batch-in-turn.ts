import type { BatchItem, BatchResult } from '../../../../shared/core/records.ts'
import { writeBatch } from '../../record-requests.ts'
import { inTurn } from './in-turn.ts'
import { noteOwnVersion, ownVersion } from './own-versions.ts'
import { queueEdit } from './queued-edits.ts'
import type { RecordEdit } from './save-record.ts'

interface Batch {
  edits: readonly RecordEdit[]
  /** The edits as they are sent, in their order, and after them whatever goes along. */
  items: readonly BatchItem[]
  key?: string
}

/** Writes values of several records as one operation, as `updateInTurn` does one: each item says what it saw. */
export function batchInTurn(
  object: string,
  { edits, items, key }: Batch,
): Promise<{ results: BatchResult[]; operationId: string }> {
  const act = async () => {
    const over = edits.map(({ record }) => ownVersion(record.id, record.version))
    const answer = await writeBatch(object, items, key)
    for (const [at, { record }] of edits.entries()) {
      const result = answer.results[at]
      if (result && result.status !== 'failed') noteOwnVersion(record.id, over[at] ?? 0, result.version)
    }
    return answer
  }
  const ids = edits.map(({ record }) => record.id)
  return inTurn(ids, act, () => {
    for (const { record, values } of edits) queueEdit({ object, record, values })
  })
}
