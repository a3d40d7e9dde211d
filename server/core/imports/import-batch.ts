import type { ImportCounts, ImportProblem } from '../../../shared/core/imports/import-plan.ts'
import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Transaction } from '../../platform/context.ts'
import {
  existingRecords,
  type RecordWrite,
  readableObject,
  type WriteOutcome,
  writeRecords,
} from '../records/index.ts'
import { type ImportRow, isImportable, noteProblem, type PartContext } from './import-row.ts'
import { readCells } from './read-cells.ts'
import { type LinkIndexes, linkIndex, resolveLinks } from './resolve-links.ts'

export interface BatchWork {
  context: PartContext
  rows: readonly ImportRow[]
  indexes: LinkIndexes
}

/** A link to a record of the same object that had not come yet, to be tried again at the end of the part. */
export interface PostponedLink {
  recordId: string
  field: string
  text: string
  column: string
  line: number
}

export interface BatchResult {
  counts: ImportCounts
  problems: ImportProblem[]
  postponed: PostponedLink[]
}

/** Imports some rows: reads their cells, finds what they link to and match, writes, and says what did not go. */
export async function importBatch(tx: Transaction, work: BatchWork): Promise<BatchResult> {
  const { context, rows } = work
  const object = readableObject(tx, context.part.object)
  readCells(tx, object, context, rows)
  const linked = await resolveLinks(tx, object, work)
  const counts: ImportCounts = { rows: rows.length, created: 0, updated: 0, unchanged: 0, failed: 0, linked }
  const postponed: PostponedLink[] = []
  for (const wave of waves(context, rows.filter(isImportable))) {
    const round = await planWave(tx, object, context, wave)
    const outcomes = await writeRecords(
      tx,
      object,
      round.map((one) => one.write),
      { onRefusal: 'collect' },
    )
    outcomes.forEach((outcome, at) => {
      settle(round[at]!.row, outcome, { context, counts, postponed })
    })
    await index(tx, object, work.indexes, outcomes)
  }
  counts.failed = rows.filter((row) => !isImportable(row)).length
  return { counts, problems: rows.flatMap((row) => row.problems), postponed }
}

interface PlannedWrite {
  row: ImportRow
  write: RecordWrite
}

/** Rows in waves without two of the same key: a second row with a key finds what the first one made. */
function waves(context: PartContext, rows: readonly ImportRow[]): ImportRow[][] {
  const { action, key } = context.part
  if (action === 'create' || key === null) return [[...rows]]
  const seen = new Map<string, number>()
  const found: ImportRow[][] = []
  for (const row of rows) {
    const text = JSON.stringify(row.values[key] ?? null).toLowerCase()
    const wave = text === 'null' ? 0 : (seen.get(text) ?? 0)
    seen.set(text, wave + 1)
    found[wave] = [...(found[wave] ?? []), row]
  }
  return found
}

async function planWave(
  tx: Transaction,
  object: ObjectDefinition,
  context: PartContext,
  rows: readonly ImportRow[],
): Promise<PlannedWrite[]> {
  const { action, key } = context.part
  if (action === 'create' || key === null) {
    return rows.map((row) => ({ row, write: { action: 'create', values: row.values } }))
  }
  const field = findField(object, key)
  if (field === undefined) throw unknownKey(key)
  const existing = await existingRecords(tx, object, field, rows)
  return rows.flatMap((row) => plan(row, context, existing.get(row)))
}

function plan(row: ImportRow, context: PartContext, id: string | undefined): PlannedWrite[] {
  if (id !== undefined) return [{ row, write: { action: 'update', id, values: row.values } }]
  if (context.part.action === 'upsert') return [{ row, write: { action: 'create', values: row.values } }]
  noteProblem(row, context, {
    severity: 'error',
    column: columnOf(context, context.part.key ?? ''),
    code: 'imports.no-match',
    message: 'There is no record to update with this key.',
  })
  return []
}

interface Settlement {
  context: PartContext
  counts: ImportCounts
  postponed: PostponedLink[]
}

function settle(row: ImportRow, outcome: WriteOutcome, { context, counts, postponed }: Settlement): void {
  if (outcome.status === 'failed') {
    explain(row, context, outcome.error)
    return
  }
  if (outcome.status === 'created') counts.created += 1
  if (outcome.status === 'updated') counts.updated += 1
  if (outcome.status === 'unchanged') counts.unchanged += 1
  for (const link of row.postponed) postponed.push({ ...link, recordId: outcome.id, line: row.line })
}

/** Says a refusal at the columns its fields came from. */
function explain(row: ImportRow, context: PartContext, error: AppError): void {
  const details =
    error.details.length > 0 ? error.details : [{ path: '', code: error.code, message: error.message }]
  for (const { path, code, message } of details) {
    const column = columnOf(context, path)
    const at = context.part.columns.find((one) => one.column === column)?.at
    const value = at === undefined ? null : (row.cells[at] ?? null)
    noteProblem(row, context, { severity: 'error', column, code, message: message ?? error.message, value })
  }
}

function columnOf(context: PartContext, path: string): string {
  const field = path.split('.')[0]
  const found = context.part.columns.find(({ target }) => {
    if (target.kind === 'field') return target.path === path || target.path.split('.')[0] === field
    return target.kind === 'link' && target.field === field
  })
  return found?.column ?? path
}

/** What was created can be linked to by what follows. */
async function index(
  tx: Transaction,
  object: ObjectDefinition,
  indexes: LinkIndexes,
  outcomes: readonly WriteOutcome[],
) {
  if (!indexes.has(`${object.id} title`)) return
  const byTitle = await linkIndex(tx, indexes, object, undefined)
  for (const outcome of outcomes)
    if (outcome.status === 'created') byTitle.add(outcome.record.title, outcome.id)
}

function unknownKey(key: string): AppError {
  return new AppError('invalid', 'imports.unknown-key', `There is no field "${key}" to match records by.`, {
    details: [{ path: 'key', code: 'imports.unknown-key', params: { field: key } }],
  })
}
