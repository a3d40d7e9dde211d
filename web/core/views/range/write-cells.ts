import type { QueryClient } from '@tanstack/react-query'
import type { ReferenceValue } from '../../../../shared/core/fields/reference.ts'
import { idsOf } from '../../../../shared/core/fields/shown/reference.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { BatchItem, BatchResult } from '../../../../shared/core/records.ts'
import { isReference } from '../../../../shared/core/references.ts'
import { ApiError } from '../../../platform/api/api-error.ts'
import type { SayOf } from '../../../platform/i18n/texts.ts'
import { sayDone, sayProblem, showToast } from '../../../platform/ui/toast-store.ts'
import { writeBatch } from '../../record-requests.ts'
import { rememberChange } from '../../records/edit/last-changes.ts'
import { before } from '../../records/edit/record-changes.ts'
import { keepRefusedEdit } from '../../records/edit/refused-edits.ts'
import { patchRecord, refreshRecords, relatedByIds } from '../../records/record-cache.ts'
import type { gridTexts } from '../table/grid-texts.ts'
import { type CellClash, clashesOf, isClash, readClash } from './cell-clash.ts'
import { type CellPlan, cellCount, updatesOnly } from './plan-cells.ts'

/** What writing cells needs of the table they are of. */
export interface CellWriter {
  object: ObjectDefinition
  queries: QueryClient
  t: SayOf<typeof gridTexts>
  sentence: (error: unknown, known?: readonly string[]) => string
  takeBack: (change: { operationId: string }) => void
  /** Told what somebody else changed meanwhile. */
  onClash: (clash: CellClash) => void
}

/**
 * Writes cells of many records as one operation with one way back. They show at once; what the server refuses goes
 * back, and stays with its cell and the reason. What somebody else changed meanwhile is left as it is and told;
 * the other cells of its row are written.
 */
export async function writeCells(writer: CellWriter, plan: CellPlan): Promise<void> {
  await write(writer, plan)
  await refreshRecords(writer.queries, writer.object.name)
}

/** Writes cells of records, and makes no new ones. */
export function writeUpdates(writer: CellWriter, updates: CellPlan['updates']): Promise<void> {
  return writeCells(writer, updatesOnly(updates))
}

async function write(writer: CellWriter, plan: CellPlan): Promise<void> {
  const { object, queries, sentence, onClash } = writer
  const items: BatchItem[] = [
    ...plan.updates.map(({ record, values }): BatchItem => {
      return { action: 'update', id: record.id, seen: before(record, values), values }
    }),
    ...plan.creates.map((values): BatchItem => ({ action: 'create', values })),
  ]
  if (items.length === 0) return
  show(queries, object, plan)
  try {
    const { results, operationId } = await writeBatch(object.name, items)
    const failed = plan.updates.filter((_, at) => results[at]?.status === 'failed')
    showBack(queries, object, failed)
    const { left, clashes } = clashesOf(plan, results)
    tellOutcome(writer, plan, results, operationId)
    await write(writer, updatesOnly(left))
    if (clashes.length > 0) onClash(await readClash(object, clashes))
  } catch (error) {
    showBack(queries, object, plan.updates)
    sayProblem(sentence(error))
  }
}

function show(queries: QueryClient, object: ObjectDefinition, { updates }: CellPlan): void {
  for (const { record, values } of updates) {
    const related = relatedByIds(queries, idsIn(object, values))
    patchRecord(queries, object.name, record.id, { values, related })
  }
}

function showBack(queries: QueryClient, object: ObjectDefinition, updates: CellPlan['updates']): void {
  for (const { record, values } of updates)
    patchRecord(queries, object.name, record.id, { values: before(record, values) })
}

/** Says what was changed, with the way back, and what was refused and why. */
function tellOutcome(
  { t, sentence, takeBack }: CellWriter,
  plan: CellPlan,
  all: readonly BatchResult[],
  operationId: string,
): void {
  // What somebody else changed is asked about by itself.
  const results = all.filter((result) => !isClash(result))
  if (results.length === 0) return
  const failed = results.flatMap((result) => (result.status === 'failed' ? [result] : []))
  for (const [at, { record, values }] of plan.updates.entries()) {
    const result = all[at]
    if (result?.status === 'failed' && !isClash(result)) keepRefused(record.id, values, result, sentence)
  }
  const done = results.length - failed.length
  const undo = done === 0 ? undefined : () => takeBack({ operationId })
  if (done > 0) rememberChange(operationId)
  if (failed[0]) {
    const why = sentence(reasonOf(failed[0]))
    const text = t('cellsPartly', { done, failed: failed.length, why })
    showToast({ text, tone: 'problem', undo })
    return
  }
  const { creates } = plan
  const written = plan.updates.filter((_, at) => all[at]?.status !== 'failed')
  const cells = cellCount(written)
  sayDone(
    cells > 0 ? t('cellsChanged', { count: cells }) : t('recordsAdded', { count: creates.length }),
    undo,
  )
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

function idsIn(object: ObjectDefinition, values: Record<string, unknown>): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const field = findField(object, name)
    // Values of a reference field are references.
    return field && isReference(field) && value != null ? idsOf(value as ReferenceValue) : []
  })
}
