import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { BatchItem, BatchResult } from '../../../../shared/core/records.ts'
import { ApiError } from '../../../platform/api/api-error.ts'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { patchRecord } from '../record-cache.ts'
import { batchInTurn } from './batch-in-turn.ts'
import { type CellClash, clashesOf, readClash } from './cell-clash.ts'
import { clashesIn } from './clashes.ts'
import { askAboutCells } from './conflict-store.ts'
import { isClash } from './is-clash.ts'
import { dropQueuedEdit, type QueuedEdit, settleQueuedEdit } from './queued-edits.ts'
import { refuseQueuedEdit } from './refuse-queued.ts'
import type { RecordEdit } from './save-record.ts'
import type { SendScene } from './send-scene.ts'
import { before } from './write-values.ts'

/**
 * Sends edits of several records as one operation with one way back. What somebody else changed meanwhile is
 * asked about, cell by cell; what was chosen goes after the others. Edits wait on until they were answered.
 */
export async function sendTogether(
  scene: SendScene,
  object: ObjectDefinition,
  edits: readonly QueuedEdit[],
): Promise<void> {
  const { results, operationId } = await batchInTurn(object.name, { edits, items: edits.map(itemOf) })
  const clashing = edits.filter((_, at) => isClash(results[at]))
  settle(scene, object, edits, results)
  const written = edits.filter((_, at) => results[at]?.status !== 'failed')
  if (written.length > 0) sayDone(scene.t('sentMany', { count: written.length }), scene.wayBack(operationId))
  if (clashing.length > 0) await sendChosen(scene, object, clashing, clashesOf(edits, results).clashes)
}

/** Asks about what clashes, and sends of these edits what is left to write over the records as they are now. */
async function sendChosen(
  scene: SendScene,
  object: ObjectDefinition,
  edits: readonly QueuedEdit[],
  clashes: readonly RecordEdit[],
): Promise<void> {
  const now = await readClash(object, clashes)
  const asked = now.updates.flatMap(({ record, values }) => {
    const edit = edits.find((one) => one.record.id === record.id)
    // What this very person sent before, and never heard of again, is nobody else's.
    const names = edit ? clashesIn(object, { ...edit, values }, record) : []
    return names.length === 0 ? [] : [{ record, values: only(values, names) }]
  })
  const mine = asked.length === 0 ? [] : await askAboutCells({ object, clash: { ...now, updates: asked } })
  const again = edits.flatMap((edit) => chosenOf(edit, { now: now.updates, asked, mine }))
  const { results } =
    again.length === 0
      ? { results: [] }
      : await batchInTurn(object.name, { edits: again, items: again.map(itemOf) })
  for (const edit of edits) {
    const at = again.findIndex(({ record }) => record.id === edit.record.id)
    const record = now.updates.find((one) => one.record.id === edit.record.id)?.record
    if (record) patchRecord(scene.queries, object.name, record.id, { values: record, related: now.related })
    // Changed once more meanwhile: it waits on, and is asked about again.
    if (isClash(results[at])) continue
    // A record that is gone has nothing to be written to.
    if (!record) dropQueuedEdit(edit.record.id)
    else if (at === -1) settleQueuedEdit(edit)
    else settle(scene, object, [edit], results.slice(at, at + 1))
  }
}

interface Answered {
  now: CellClash['updates']
  asked: CellClash['updates']
  mine: CellClash['updates']
}

/** What of an edit is written after the answer: all that was not asked about, and what was chosen. */
function chosenOf(edit: QueuedEdit, { now, asked, mine }: Answered): RecordEdit[] {
  const of = (updates: CellClash['updates']) => updates.find(({ record }) => record.id === edit.record.id)
  const record = of(now)?.record
  if (!record) return []
  const left = Object.keys(edit.values).filter((name) => !(name in (of(asked)?.values ?? {})))
  const values = { ...only(edit.values, left), ...of(mine)?.values }
  return Object.keys(values).length === 0 ? [] : [{ record, values }]
}

function settle(
  { sentence, queries }: SendScene,
  object: ObjectDefinition,
  edits: readonly QueuedEdit[],
  results: readonly BatchResult[],
): void {
  for (const [at, edit] of edits.entries()) {
    const result = results[at]
    if (result === undefined || isClash(result)) continue
    if (result.status === 'failed') {
      const { code, message, details } = result.error
      const why = sentence(new ApiError(422, { code, message, details }))
      // Kept closed: several editors that open by themselves would fight for the keyboard.
      refuseQueuedEdit(edit, why, { mayRetry: true })
      sayProblem(`${edit.record.title ?? ''}: ${why}`)
      continue
    }
    settleQueuedEdit(edit)
    patchRecord(queries, object.name, edit.record.id, { values: { ...edit.values, version: result.version } })
  }
}

function itemOf({ record, values }: RecordEdit): BatchItem {
  return { action: 'update', id: record.id, seen: before(record, values), values }
}

function only(values: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, values[name]]))
}
