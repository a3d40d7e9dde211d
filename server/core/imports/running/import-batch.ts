import type { ImportCounts, ImportProblem } from '../../../../shared/core/imports/import-plan.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Transaction } from '../../../platform/context.ts'
import { type RecordWrite, readableObject, type WriteOutcome, writeRecords } from '../../records/index.ts'
import { addToIndexes, type LinkIndexes } from '../matching/link-indexes.ts'
import { matchRows, waves } from '../matching/match-rows.ts'
import type { PostponedLink } from '../matching/postponed-links.ts'
import { resolveLinks } from '../matching/resolve-links.ts'
import { explainRefusal } from './explain-refusal.ts'
import { type ImportRow, isImportable, type PartContext } from './import-row.ts'
import { readCells } from './read-cells.ts'
import { clashIn, remember, rememberUsed, type Trial } from './trial.ts'

export interface BatchWork {
  context: PartContext
  rows: readonly ImportRow[]
  indexes: LinkIndexes
  /** Of a dry run; null writes. */
  trial: Trial | null
  /** The first attempt at the batch: what was found to be free is not looked up again. */
  isFirst: boolean
}

interface BatchResult {
  counts: ImportCounts
  problems: ImportProblem[]
  postponed: PostponedLink[]
  /** Objects of which records were made because a link named them. */
  madeAlong: string[]
}

/** Imports some rows: reads their cells, finds what they link to and match, writes, and says what did not go. */
export async function importBatch(tx: Transaction, work: BatchWork): Promise<BatchResult> {
  const { context, rows } = work
  const object = readableObject(tx, context.part.object)
  readCells(tx, object, context, rows, { trial: work.trial !== null })
  belong(rows, context.part.belongsTo)
  const made = await resolveLinks(tx, object, work)
  const linked = [...made.values()].reduce((sum, count) => sum + count, 0)
  const counts: ImportCounts = { rows: rows.length, created: 0, updated: 0, unchanged: 0, failed: 0, linked }
  const postponed: PostponedLink[] = []
  for (const wave of waves(context, rows.filter(isImportable))) {
    const planned = await matchRows(tx, object, work, wave)
    const writes = planned.flatMap(({ row, write }) => (write === null ? [] : [{ row, write }]))
    const outcomes = await writeRows(tx, object, work, writes)
    outcomes.forEach((outcome, at) => {
      settle(writes[at]!.row, outcome, { context, counts, postponed })
    })
    counts.updated += planned.length - writes.length
    await addToIndexes(work.indexes, object, outcomes)
  }
  if (work.trial !== null) rememberUsed(work.trial, context, rows)
  counts.failed = rows.filter((row) => !isImportable(row)).length
  return { counts, problems: rows.flatMap(problemsOf), postponed, madeAlong: [...made.keys()] }
}

/** Rows that name nothing they belong to belong to what the plan says; a column of the file goes before it. */
function belong(rows: readonly ImportRow[], belongsTo: Readonly<Record<string, string>> = {}): void {
  for (const row of rows) for (const [field, id] of Object.entries(belongsTo)) row.values[field] ??= id
}

async function writeRows(
  tx: Transaction,
  object: ObjectDefinition,
  { context, trial, isFirst }: BatchWork,
  planned: readonly { row: ImportRow; write: RecordWrite }[],
): Promise<WriteOutcome[]> {
  const writes = planned.map((one) => one.write)
  const { action, key } = context.part
  const hasLooked = isFirst && action !== 'create' && key !== null
  if (trial === null)
    return writeRecords(tx, object, writes, { onRefusal: 'collect', ...(hasLooked && { freeKey: key }) })
  const outcomes = await writeRecords(tx, object, writes, { onRefusal: 'collect', trial: true })
  outcomes.forEach((outcome, at) => {
    const clash = outcome.status === 'created' ? clashIn(trial, object, outcome.record) : undefined
    if (clash !== undefined) explainRefusal(planned[at]!.row, context, takenInFile(clash))
    else remember(trial, object, outcome)
  })
  return outcomes
}

function takenInFile(field: string) {
  const message = 'An earlier row already has this value, and it must be unique.'
  return {
    code: 'records.not-unique',
    message,
    params: {},
    details: [{ path: field, code: 'records.not-unique', message }],
  }
}

/** What is wrong with a row, and with which record: what is kept of it goes with the record. */
function problemsOf({ problems, recordId }: ImportRow): ImportProblem[] {
  return recordId === undefined ? problems : problems.map((problem) => ({ ...problem, recordId }))
}

interface Settlement {
  context: PartContext
  counts: ImportCounts
  postponed: PostponedLink[]
}

function settle(row: ImportRow, outcome: WriteOutcome, { context, counts, postponed }: Settlement): void {
  if (outcome.status === 'failed') {
    explainRefusal(row, context, outcome.error)
    if (outcome.id !== undefined) row.recordId = outcome.id
    return
  }
  row.recordId = outcome.id
  if (!isImportable(row)) return
  if (outcome.status === 'created') counts.created += 1
  if (outcome.status === 'updated') counts.updated += 1
  if (outcome.status === 'unchanged') counts.unchanged += 1
  for (const link of row.postponed) postponed.push({ ...link, recordId: outcome.id, line: row.line })
}
