import type { ImportCounts, ImportPart, ImportProblem } from '../../../shared/core/imports/import-plan.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { type BatchResult, importBatch, type PostponedLink } from './import-batch.ts'
import { type ImportProgress, noCounts } from './import-progress.ts'
import type { ImportRow } from './import-row.ts'
import { linkPostponed } from './link-postponed.ts'
import type { LinkIndexes } from './resolve-links.ts'
import type { StoredImport } from './stored-import.ts'

/** A row as the readers of the formats give it. */
export interface FileRow {
  line: number
  cells: readonly string[]
  problems: readonly Omit<ImportProblem, 'part' | 'value'>[]
  /** Where reading goes on after it. */
  next: unknown
}

export interface RunOptions {
  /** The rows of a part's table from a resume point on. */
  open(part: ImportPart, from: unknown): AsyncIterable<FileRow>
  /** Between two batches; throws where the run is to end here and go on later. */
  checkpoint(): void
  /** Keeps how far it has come, in the transaction of what was written; throws where it was cancelled. */
  save(tx: Transaction, progress: ImportProgress, problems: readonly ImportProblem[]): Promise<void>
}

const batchSize = 1_000

/** Carries an import out from where it stands, a batch a transaction. Gives where it stands at the end. */
export async function runImport(
  ctx: Context,
  stored: Pick<StoredImport, 'plan' | 'progress'>,
  options: RunOptions,
): Promise<ImportProgress> {
  let { progress } = stored
  const run: Run = { ctx, options, indexes: new Map() }
  for (let number = progress.part; number < stored.plan.parts.length; number++) {
    const from = number === progress.part ? progress : { ...progress, part: number, from: null }
    progress = await runPart(run, { number, part: stored.plan.parts[number]! }, from)
  }
  return progress
}

interface Run {
  ctx: Context
  options: RunOptions
  indexes: LinkIndexes
}

interface Place {
  number: number
  part: ImportPart
}

async function runPart(run: Run, place: Place, from: ImportProgress): Promise<ImportProgress> {
  let progress = from
  for await (const rows of batches(run.options.open(place.part, progress.from), place.number)) {
    run.options.checkpoint()
    progress = await commitBatch(run, { ...place, progress, rows })
  }
  if (progress.postponed.length === 0) return progress
  return endPart(run, { ...place, progress, rows: [] })
}

interface Step extends Place {
  progress: ImportProgress
  rows: readonly BatchRow[]
}

type BatchRow = ImportRow & { next: unknown }

function commitBatch(run: Run, step: Step): Promise<ImportProgress> {
  const { number, part, rows } = step
  let attempt = 0
  return attemptBatch(run, async (tx) => {
    // What an earlier attempt created was rolled back with it.
    if (++attempt > 1) run.indexes.clear()
    const fresh = rows.map((row) => ({ ...row, values: {}, postponed: [], problems: [...row.problems] }))
    const result = await importBatch(tx, { context: { number, part }, rows: fresh, indexes: run.indexes })
    return { progress: advanced(step, result), problems: result.problems }
  })
}

/** The second look at links within the object, when all rows of the part are there. */
function endPart(run: Run, step: Step): Promise<ImportProgress> {
  return attemptBatch(run, async (tx) => {
    const links = step.progress.postponed
    const problems = await linkPostponed(tx, { context: step, links, indexes: run.indexes })
    return { progress: { ...step.progress, postponed: [] }, problems }
  })
}

interface Outcome {
  progress: ImportProgress
  problems: ImportProblem[]
}

function attemptBatch(run: Run, body: (tx: Transaction) => Promise<Outcome>): Promise<ImportProgress> {
  return run.ctx.transaction(async (tx) => {
    const done = await body(tx)
    await run.options.save(tx, done.progress, done.problems)
    return done.progress
  })
}

function advanced({ number, progress, rows }: Step, result: BatchResult): ImportProgress {
  const counts = [...progress.counts]
  counts[number] = sum(counts[number] ?? noCounts, result.counts)
  const postponed: PostponedLink[] = [...progress.postponed, ...result.postponed]
  return { part: number, from: rows.at(-1)?.next ?? progress.from, counts, postponed }
}

function sum(a: ImportCounts, b: ImportCounts): ImportCounts {
  return {
    rows: a.rows + b.rows,
    created: a.created + b.created,
    updated: a.updated + b.updated,
    unchanged: a.unchanged + b.unchanged,
    failed: a.failed + b.failed,
    linked: a.linked + b.linked,
  }
}

async function* batches(rows: AsyncIterable<FileRow>, part: number): AsyncIterable<BatchRow[]> {
  let batch: BatchRow[] = []
  for await (const { problems, ...row } of rows) {
    const noted = problems.map((problem) => ({ ...problem, part, value: null }))
    batch.push({ ...row, values: {}, postponed: [], problems: noted })
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
