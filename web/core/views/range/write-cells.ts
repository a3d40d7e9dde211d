import type { QueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { BatchResult } from '../../../../shared/core/records.ts'
import { ApiError } from '../../../platform/api/api-error.ts'
import type { SayOf } from '../../../platform/i18n/texts.ts'
import { sayDone, sayProblem, showToast } from '../../../platform/ui/toast-store.ts'
import type { WayBackOf } from '../../operations/undoing/use-take-back.ts'
import { isClash } from '../../records/edit/is-clash.ts'
import { keepRefusedEdit } from '../../records/edit/refused-edits.ts'
import type { RecordEdit } from '../../records/edit/save-record.ts'
import { type ManyWriter, writeMany } from '../../records/edit/write-many.ts'
import { refreshRecords } from '../../records/record-cache.ts'
import type { gridTexts } from '../table/grid-texts.ts'
import { type CellPlan, cellCount } from './plan-cells.ts'

/** What writing cells needs of the table they are of. */
export interface CellWriter {
  object: ObjectDefinition
  queries: QueryClient
  t: SayOf<typeof gridTexts>
  sentence: (error: unknown, known?: readonly string[]) => string
  wayBack: WayBackOf
}

/**
 * Writes cells of many records as one operation with one way back (`writeMany`). What the server refuses goes
 * back, and stays with its cell and the reason. What somebody else changed meanwhile is left as it is and asked
 * about; the other cells of its row are written. Without a network all of it waits.
 */
export async function writeCells(writer: CellWriter, plan: CellPlan): Promise<void> {
  const { sentence } = writer
  const many: ManyWriter = {
    ...writer,
    tell: (updates, results, operationId) => tellOutcome(writer, { updates, results, operationId }),
    onRefused: (error) => sayProblem(sentence(error)),
  }
  await writeMany(many, plan.updates, plan.creates)
  await refreshRecords(writer.queries, writer.object.name)
}

interface Outcome {
  updates: readonly RecordEdit[]
  /** Of the updates, then of the new records. */
  results: readonly BatchResult[]
  operationId: string
}

/** Says what was changed, with the way back, and what was refused and why. */
function tellOutcome(
  { t, sentence, wayBack }: CellWriter,
  { updates, results: all, operationId }: Outcome,
): void {
  // What somebody else changed is asked about by itself.
  const results = all.filter((result) => !isClash(result))
  if (results.length === 0) return
  const failed = results.flatMap((result) => (result.status === 'failed' ? [result] : []))
  for (const [at, { record, values }] of updates.entries()) {
    const result = all[at]
    if (result?.status === 'failed' && !isClash(result)) keepRefused(record.id, values, result, sentence)
  }
  const done = results.length - failed.length
  const undo = done === 0 ? undefined : wayBack(operationId)
  if (failed[0]) {
    const why = sentence(reasonOf(failed[0]))
    const text = t('cellsPartly', { done, failed: failed.length, why })
    showToast({ text, tone: 'problem', undo })
    return
  }
  const created = all.length - updates.length
  const written = updates.filter((_, at) => all[at]?.status !== 'failed')
  const cells = cellCount(written)
  const text = cells > 0 ? t('cellsChanged', { count: cells }) : t('recordsAdded', { count: created })
  sayDone(text, undo)
}

function reasonOf({ error }: Extract<BatchResult, { status: 'failed' }>): ApiError {
  return new ApiError(422, { code: error.code, message: error.message, details: error.details })
}

// What a row is refused for stands at the cells it names, or at all that were to change.
function keepRefused(
  recordId: string,
  values: Record<string, unknown>,
  result: Extract<BatchResult, { status: 'failed' }>,
  sentence: (error: unknown, known?: readonly string[]) => string,
): void {
  const named = result.error.details.map((detail) => detail.path.split('.')[0] ?? '')
  const why = sentence(reasonOf(result), Object.keys(values))
  for (const [name, value] of Object.entries(values)) {
    const isNamed = !named.some((one) => one in values) || named.includes(name)
    // Kept closed: several editors that open by themselves would fight for the keyboard.
    if (isNamed) keepRefusedEdit(recordId, name, { value, why, mayRetry: true })
  }
}
