import type { ImportCounts, ImportPart, ImportProblem } from '../../../../shared/core/imports/import-plan.ts'
import type { Context, Transaction } from '../../../platform/context.ts'
import { shutOut } from '../../access/still-may.ts'
import { recheckPart } from '../mapping/check-plan.ts'
import type { LinkIndexes } from '../matching/link-indexes.ts'
import { linkPostponed, storePostponed, takePostponed } from '../matching/postponed-links.ts'
import { type ImportProgress, noCounts } from '../storing/import-progress.ts'
import type { StoredImport } from '../storing/stored-import.ts'
import { importBatch } from './import-batch.ts'
import type { ImportRow } from './import-row.ts'
import { addNewOptions, wantsOptions } from './new-options.ts'
import { putAwayUnused } from './put-away-unused.ts'
import { refusedRows } from './refused-rows.ts'
import { assuming, refuseFull, type Trial } from './trial.ts'

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
  /** Present in a dry run: everything is read and checked, nothing is written. */
  trial?: Trial
}

const batchSize = 1_000

/** Carries an import out from where it stands, a batch a transaction. Gives where it stands at the end. */
export async function runImport(
  ctx: Context,
  stored: Pick<StoredImport, 'id' | 'plan' | 'progress'>,
  options: RunOptions,
): Promise<ImportProgress> {
  let { progress } = stored
  const run: Run = { ctx, id: stored.id, options, indexes: { opened: new Map() } }
  for (let number = progress.part; number < stored.plan.parts.length; number++) {
    const from = number === progress.part ? progress : { ...progress, part: number, from: null }
    progress = await runPart(run, { number, part: stored.plan.parts[number]! }, from)
  }
  return progress
}

interface Run {
  ctx: Context
  id: string
  options: RunOptions
  indexes: LinkIndexes
}

interface Place {
  number: number
  part: ImportPart
}

async function runPart(run: Run, place: Place, from: ImportProgress): Promise<ImportProgress> {
  let progress = from
  for await (const rows of ahead(batches(run.options.open(place.part, progress.from), place.number))) {
    run.options.checkpoint()
    await renew(run)
    if (run.options.trial !== undefined) refuseFull(run.options.trial)
    if (run.options.trial === undefined && wantsOptions(run.ctx, place.part, rows))
      progress = await addOptions(run, place, { progress, rows })
    progress = await commitBatch(run, { ...place, progress, rows })
  }
  for (;;) {
    run.options.checkpoint()
    await renew(run)
    const next = await endPart(run, { ...place, progress, rows: [] })
    if (next === null) break
    progress = next
  }
  if (run.options.trial === undefined) await makeRoom(run, place.part, progress)
  return progress
}

/** What makes way for new records goes last, when it is known that they are there. */
async function makeRoom(run: Run, part: ImportPart, { madeAlong = [] }: ImportProgress): Promise<void> {
  if (madeAlong.length > 0) await run.ctx.transaction((tx) => putAwayUnused(tx, part, madeAlong))
}

/** Adds options for rows that go in, and marks those that do not. */
async function addOptions(run: Run, place: Place, { progress, rows }: Pick<Step, 'progress' | 'rows'>) {
  const refused = await refusedRows(run.ctx, place, rows)
  for (const row of rows) row.isRefused = refused.has(row.line)
  const going = rows.filter((row) => row.isRefused !== true)
  const added = await addNewOptions(run.ctx, place.part, going)
  run.ctx = added.ctx
  return { ...progress, options: [...(progress.options ?? []), ...added.made] }
}

/** Access that was taken away stops what is under way: at the next batch. */
async function renew(run: Run): Promise<void> {
  run.ctx = await run.ctx.renewed()
  const refusal = shutOut(run.ctx, 'records.import')
  if (refusal !== null) throw refusal
}

interface Step extends Place {
  progress: ImportProgress
  rows: readonly BatchRow[]
}

type BatchRow = ImportRow & { next: unknown }

async function commitBatch(run: Run, step: Step): Promise<ImportProgress> {
  const { number, part, rows, progress } = step
  const trial = run.options.trial ?? null
  const done = await attemptBatch(run, async (tx, isFirst) => {
    recheckPart(tx, part)
    const fresh = rows.map((row) => ({ ...row, values: {}, postponed: [], problems: [...row.problems] }))
    const work = { context: { number, part }, rows: fresh, indexes: run.indexes, trial, isFirst }
    const result = await importBatch(assuming(tx, trial), work)
    await storePostponed(tx, run.id, result.postponed)
    const counts = [...progress.counts]
    counts[number] = sum(counts[number] ?? noCounts, result.counts)
    const next = {
      ...progress,
      part: number,
      from: rows.at(-1)?.next ?? progress.from,
      counts,
      batches: progress.batches + 1,
      madeAlong: [...new Set([...(progress.madeAlong ?? []), ...result.madeAlong])],
    }
    return { progress: next, problems: result.problems }
  })
  return done ?? progress
}

/** The second look at links within the object, when all rows of the part are there; null when there are none left. */
function endPart(run: Run, { number, part, progress }: Step): Promise<ImportProgress | null> {
  const trial = run.options.trial ?? null
  return attemptBatch(run, async (tx) => {
    const links = await takePostponed(tx, run.id)
    if (links.length === 0) return null
    const work = { context: { number, part }, links, indexes: run.indexes, trial }
    const problems = await linkPostponed(assuming(tx, trial), work)
    return { progress: { ...progress, part: number, batches: progress.batches + 1 }, problems }
  })
}

interface Outcome {
  progress: ImportProgress
  problems: ImportProblem[]
}

function attemptBatch(
  run: Run,
  body: (tx: Transaction, isFirst: boolean) => Promise<Outcome | null>,
): Promise<ImportProgress | null> {
  let attempt = 0
  return run.ctx.transaction(async (tx) => {
    // What an earlier attempt created was rolled back with it.
    if (++attempt > 1 && run.options.trial === undefined) run.indexes.opened.clear()
    const done = await body(tx, attempt === 1)
    if (done === null) return null
    await run.options.save(tx, done.progress, done.problems)
    return done.progress
  })
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

/** Reads the next one while the one before is worked on: the database and this process need not wait in turns. */
async function* ahead<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]()
  let next = iterator.next()
  try {
    for (;;) {
      const one = await next
      if (one.done) return
      next = iterator.next()
      // An error of it is told when its turn comes.
      next.catch(() => {})
      yield one.value
    }
  } finally {
    await iterator.return?.()
  }
}
