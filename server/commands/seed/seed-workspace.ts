import { recomputeRecords } from '../../core/records/index.ts'
import type { Context } from '../../platform/context.ts'
import type { Pool } from '../../platform/database/pool.ts'
import { ensurePartitionsBetween } from '../../platform/events/partitions.ts'
import { planLife, type Span } from './plan-life.ts'
import { randomStream } from './random.ts'
import { refuseFilled, seedBackground } from './seed-background.ts'
import type { SeedSize } from './seed-sizes.ts'
import { companyStory, contactStory, dealStory, type SeedPool, type Story } from './seed-values.ts'
import { rebuildIndexes, type SetAside, setAsideIndexes, vacuumTables } from './set-aside-indexes.ts'
import { writeLives } from './write-lives.ts'

const batchSize = 1_000
/** Batches on their way at once: the database stores one while the next is made up. */
const lanes = 3
const years = 4
/** Tables the database would not look at by itself, so few are their rows. */
const small = ['member', 'team', 'product', 'stage', 'pipeline']
const filled = ['company', 'contact', 'deal']

/** Told what is being done and how far it is. */
export type Told = (what: string, done: number, total: number) => void

/**
 * Fills an empty workspace with made-up people, companies and deals and the history of some years. The
 * values, titles, search texts, events and roll-ups are those that ordinary writes would have left; the
 * same size gives the same values. Refuses a workspace that has companies, contacts or deals.
 */
export async function seedWorkspace(ctx: Context, pool: Pool, size: SeedSize, told: Told): Promise<void> {
  await refuseFilled(ctx)
  const background = await seedBackground(ctx)
  const span = spanUntil(ctx.now())
  await ensurePartitionsBetween(pool, ctx.workspace.schema, span)
  const run: Run = { ctx: { ...ctx, operation: { ...ctx.operation, quiet: true } }, pool, span, told }
  const companies: string[] = []
  const to: SeedPool = { ...background, companies: size.companies, company: (number) => companies[number]! }
  const indexes = await setAsideIndexes(pool, ctx.workspace, tablesOf(ctx))
  try {
    const made = await fill(run, 'company', { total: size.companies, story: companyStory, to })
    companies.push(...made)
    await fill(run, 'contact', { total: size.contacts, story: contactStory, to })
    await fill(run, 'deal', { total: size.deals, story: dealStory, to })
  } finally {
    await finish(run, indexes, companies)
  }
}

interface Run {
  ctx: Context
  pool: Pool
  span: Span
  told: Told
}

interface Filling {
  total: number
  story(random: () => number, number: number, to: SeedPool): Story
  to: SeedPool
}

async function fill(run: Run, name: string, { total, story, to }: Filling): Promise<string[]> {
  const object = run.ctx.metadata.objects.get(name)!
  const ids: string[] = []
  let done = 0
  await inLanes(Math.ceil(total / batchSize), async (batch) => {
    // Each batch has a stream of its own, so that values do not depend on which lane is quicker.
    const random = randomStream(batch * filled.length + filled.indexOf(name))
    const first = batch * batchSize
    const lives = Array.from({ length: Math.min(batchSize, total - first) }, (_, at) => {
      const life = planLife(story(random, first + at, to), (first + at) / total, run.span, random)
      ids[first + at] = life.id
      return life
    })
    await run.pool.transaction((connection) => writeLives(run.ctx, connection, { object, lives, random }))
    done += lives.length
    run.told(name, done, total)
  })
  return ids
}

/** Companies' indexes come last: the roll-ups that are computed before would otherwise rewrite them. */
async function finish(run: Run, indexes: readonly SetAside[], companies: readonly string[]): Promise<void> {
  const { ctx, pool, told } = run
  const last = ctx.metadata.objects.get('company')!.table
  const build = async (chosen: readonly SetAside[]) => {
    for (const [at, index] of chosen.entries()) {
      told('index', at, chosen.length)
      await rebuildIndexes(pool, [index])
    }
  }
  await build(indexes.filter((index) => index.table !== last))
  await rollUp(run, companies)
  await build(indexes.filter((index) => index.table === last))
  await vacuumTables(pool, ctx.workspace, [...tablesOf(ctx), ...small, 'event', 'outbox'])
}

async function rollUp({ ctx, told }: Run, companies: readonly string[]): Promise<void> {
  const object = ctx.metadata.objects.get('company')!
  const fields = object.fields.filter((field) => field.type === 'rollUp').map((field) => field.id)
  let done = 0
  await inLanes(Math.ceil(companies.length / batchSize), async (batch) => {
    const ids = companies.slice(batch * batchSize, (batch + 1) * batchSize)
    await ctx.transaction((tx) => recomputeRecords(tx, object.id, ids, fields))
    done += ids.length
    told('roll-up', done, companies.length)
  })
}

async function inLanes(batches: number, body: (batch: number) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < batches) await body(next++)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

function spanUntil(to: Date): Span {
  return { from: new Date(Date.UTC(to.getUTCFullYear() - years, to.getUTCMonth(), 1)), to }
}

function tablesOf(ctx: Context): string[] {
  const objects = filled.map((name) => ctx.metadata.objects.get(name)!.table)
  return [...objects, 'search']
}
