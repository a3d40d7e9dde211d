import { type BatchItem, type BatchResult, recordLimits } from '../../../../shared/core/records.ts'
import { randomId } from '../../../platform/api/random-id.ts'
import { writeBatch } from '../../record-requests.ts'
import { clashesOf, readClash } from './cell-clash.ts'
import { askAboutCells } from './conflict-store.ts'
import { queueCreations } from './queued-creations.ts'
import { isUnsent } from './queued-edits.ts'
import type { RecordEdit } from './save-record.ts'
import { before, showBack, type ValueScene, writeValues } from './write-values.ts'

// Comes along, though nothing waits for it: without a network it could not be fetched any more.
void import('./send-queued.tsx').catch(() => undefined)

type Values = Record<string, unknown>

export interface ManyWriter extends ValueScene {
  /** Says what was written, with the way back, and what was refused and why; clashes are asked about by themselves. */
  tell: (edits: readonly RecordEdit[], results: readonly BatchResult[], operationId: string) => void
  /** Says why nothing was written at all. */
  onRefused: (error: unknown) => void
}

/**
 * Writes values of many records, and makes new ones, as one operation (a thousand records each) with one way back
 * (`writeValues`). What somebody else changed meanwhile is left as it is and asked about, cell by cell; the other
 * cells of its row are written. Without a network all of it waits.
 */
export async function writeMany(
  writer: ManyWriter,
  edits: readonly RecordEdit[],
  creates: readonly Values[] = [],
): Promise<void> {
  const some = edits.slice(0, recordLimits.batch)
  const rest = edits.slice(recordLimits.batch)
  const items: BatchItem[] = [
    ...some.map(({ record, values }): BatchItem => {
      return { action: 'update', id: record.id, seen: before(record, values), values }
    }),
    ...creates.map((values): BatchItem => ({ action: 'create', values })),
  ]
  if (items.length === 0) return
  const { object } = writer
  const key = randomId()
  try {
    const { results, operationId } = await writeValues(writer, some, () =>
      writeBatch(object.name, items, key),
    )
    await follow(writer, some, results, operationId)
  } catch (error) {
    if (!isUnsent(error)) return writer.onRefused(error)
    // As they were sent: should they have arrived, they are not made again.
    if (creates.length > 0)
      queueCreations(key, { object: object.name, items, isBatch: true, writtenAt: Date.now() })
  }
  await writeMany(writer, rest)
}

/** Tells what became of it, and asks about what somebody else changed meanwhile. */
async function follow(
  writer: ManyWriter,
  edits: readonly RecordEdit[],
  results: readonly BatchResult[],
  operationId: string,
): Promise<void> {
  const { object } = writer
  showBack(
    writer,
    edits.filter((_, at) => results[at]?.status === 'failed'),
  )
  const { left, clashes } = clashesOf(edits, results)
  writer.tell(edits, results, operationId)
  await writeMany(writer, left)
  if (clashes.length === 0) return
  const mine = await askAboutCells({ object, clash: await readClash(object, clashes) })
  await writeMany(writer, mine)
}
