import type { ImportCounts, ImportPart, ImportProblem } from '../../../shared/core/imports/import-plan.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { type BatchResult, importBatch, type PostponedLink } from './import-batch.ts'
import {
  finishImport,
  type ImportProgress,
  noCounts,
  type StoredImport,
  saveProgress,
} from './import-progress.ts'
import type { ImportRow } from './import-row.ts'
import { linkPostponed } from './link-postponed.ts'
import type { LinkIndexes } from './resolve-links.ts'

/** A row as the readers of the formats give it. */
export interface FileRow {
  line: number
  cells: readonly string[]
  problems: readonly Omit<ImportProblem, 'part' | 'value'>[]
  /** Where reading goes on after it. */
  next: unknown
}

export interface RunOptions {
  /** The rows of a part's file from a resume point on. */
  open(part: ImportPart, from: unknown, signal: AbortSignal): AsyncIterable<FileRow>
  signal: AbortSignal
  /** Does everything and takes it back, batch by batch: what it reports is what a run would do. */
  dryRun?: boolean
  onBatch?(progress: ImportProgress, problems: readonly ImportProblem[]): void
}

const batchSize = 1_000

/** Carries an import out from where it stands, a batch a transaction. Gives where it stands at the end. */
export async function runImport(
  ctx: Context,
  stored: StoredImport,
  options: RunOptions,
): Promise<ImportProgress> {
  let progress = stored.progress
  const indexes: LinkIndexes = new Map()
  const run: Run = { ctx, stored, options, indexes }
  for (let number = progress.part; number < stored.plan.parts.length; number++) {
    progress = await runPart(
      run,
      number,
      number === progress.part ? progress : { ...progress, part: number, from: null },
    )
    if (options.signal.aborted) break
  }
  const status = options.signal.aborted ? 'cancelled' : 'finished'
  if (options.dryRun !== true) await ctx.transaction((tx) => finishImport(tx, stored.id, status))
  return progress
}

interface Run {
  ctx: Context
  stored: StoredImport
  options: RunOptions
  indexes: LinkIndexes
}

async function runPart(run: Run, number: number, from: ImportProgress): Promise<ImportProgress> {
  const part = run.stored.plan.parts[number]!
  let progress = from
  for await (const rows of batches(run.options.open(part, progress.from, run.options.signal), number)) {
    if (run.options.signal.aborted) return progress
    progress = await commitBatch(run, { number, part, progress, rows })
  }
  if (progress.postponed.length === 0) return progress
  return endPart(run, { number, part, progress, rows: [] })
}

interface Step {
  number: number
  part: ImportPart
  progress: ImportProgress
  rows: readonly BatchRow[]
}

type BatchRow = ImportRow & { next: unknown }

async function commitBatch(run: Run, step: Step): Promise<ImportProgress> {
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

/** Ends a dry run's transaction. */
class TakenBack extends Error {
  readonly outcome: Outcome

  constructor(outcome: Outcome) {
    super('dry run')
    this.outcome = outcome
  }
}

async function attemptBatch(run: Run, body: (tx: Transaction) => Promise<Outcome>): Promise<ImportProgress> {
  const outcome = await run.ctx
    .transaction(async (tx) => {
      const done = await body(tx)
      if (run.options.dryRun === true) throw new TakenBack(done)
      await saveProgress(tx, run.stored.id, done.progress, done.problems)
      return done
    })
    .catch((error: unknown) => {
      if (error instanceof TakenBack) return error.outcome
      throw error
    })
  run.options.onBatch?.(outcome.progress, outcome.problems)
  return outcome.progress
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
