import { type BatchItem, type BatchResult, recordLimits } from '../../../../shared/core/records.ts'
import { randomId } from '../../../platform/api/random-id.ts'
import { patchRecord } from '../record-cache.ts'
import { batchInTurn } from './batch-in-turn.ts'
import { type CellClash, clashesOf, readClash } from './cell-clash.ts'
import { askAboutCells } from './conflict-store.ts'
import { whileHeld } from './held-edits.ts'
import { isClash } from './is-clash.ts'
import { queueCreations } from './queued-creations.ts'
import { dropQueuedValues, isUnsent, queueEdit } from './queued-edits.ts'
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
  const key = randomId()
  const { object } = writer
  const send = () => batchInTurn(object.name, { edits: some, items, key })
  const answer = await writeValues(writer, some, send).catch((error: unknown) => ({ error }))
  if ('results' in answer) await follow(writer, some, answer)
  else if (!isUnsent(answer.error)) return writer.onRefused(answer.error)
  // As they were sent: should they have arrived, they are not made again.
  else if (creates.length > 0)
    queueCreations(key, { object: object.name, items, isBatch: true, writtenAt: Date.now() })
  await writeMany(writer, rest)
}

interface Written {
  results: readonly BatchResult[]
  operationId: string
}

/** Tells what became of it, and asks about what somebody else changed meanwhile. */
async function follow(
  writer: ManyWriter,
  edits: readonly RecordEdit[],
  { results, operationId }: Written,
): Promise<void> {
  const isRefused = (_: RecordEdit, at: number) => results[at]?.status === 'failed' && !isClash(results[at])
  showBack(writer, edits.filter(isRefused))
  const { left, clashes } = clashesOf(edits, results)
  // Before anything else is sent or asked: wherever the line drops now, nothing that was written is lost.
  for (const { record, values } of clashes) queueEdit({ object: writer.object.name, record, values })
  writer.tell(edits, results, operationId)
  const ids = clashes.map(({ record }) => record.id)
  const mine = await whileHeld(ids, async () => {
    await writeMany(writer, left)
    return clashes.length === 0 ? [] : askAbout(writer, clashes)
  })
  await writeMany(writer, mine)
}

/** Which of their values the person writes over the others'. Where the question cannot be read they wait on. */
async function askAbout(
  { object, queries }: ManyWriter,
  clashes: readonly RecordEdit[],
): Promise<CellClash['updates']> {
  const clash = await readClash(object, clashes).catch(() => null)
  // Whoever sends what waits asks then, or says what stands against it.
  if (clash === null) return []
  const mine = await askAboutCells({ object, clash })
  for (const { record, values } of clashes) dropQueuedValues(record.id, Object.keys(values))
  for (const { record } of clash.updates)
    patchRecord(queries, object.name, record.id, { values: record, related: clash.related })
  return mine
}
