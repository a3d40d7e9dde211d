import { listRecords, writeRecords } from '../../core/records/index.ts'
import type { Context } from '../../platform/context.ts'
import { familyNames, givenNames, productNames } from './names.ts'
import { randomStream } from './random.ts'
import type { SeedSize } from './seed-sizes.ts'
import { companyValues, contactValues, dealValues, type SeedPool } from './seed-values.ts'

const batchSize = 1_000
/** Batches on their way at once: the database works on one while the next is made. */
const lanes = 3

export type Told = (object: string, done: number, total: number) => void

/** Fills a workspace with made-up customers through the same writes as everyone's. The same size gives the same values. */
export async function seedWorkspace(ctx: Context, size: SeedSize, told: Told): Promise<void> {
  const random = randomStream(20_261_123)
  const fill = async (object: string, total: number, values: (number: number) => Record<string, unknown>) => {
    const ids = await createMany(ctx, object, { total, values, told })
    return ids
  }
  const stages = (await listRecords(ctx, 'stage', { limit: 200 })).records.map((record) => record.id)
  const members = await fill('member', size.members, (number) => ({
    name: `${givenNames[number % givenNames.length]} ${familyNames[(number * 7) % familyNames.length]}`,
  }))
  const products = await fill('product', productNames.length, (number) => ({
    name: productNames[number]!,
    price: 100 * (number + 1),
  }))
  const pool: SeedPool = { members, stages, products, companies: [] }
  const companies = await fill('company', size.companies, (number) => companyValues(random, number, pool))
  const whole = { ...pool, companies }
  await fill('contact', size.contacts, (number) => contactValues(random, number, whole))
  await fill('deal', size.deals, (number) => dealValues(random, number, whole))
}

interface Many {
  total: number
  values(number: number): Record<string, unknown>
  told: Told
}

async function createMany(ctx: Context, objectName: string, many: Many): Promise<string[]> {
  const ids: string[] = []
  let next = 0
  const lane = async () => {
    while (next < many.total) {
      const first = next
      next = Math.min(many.total, first + batchSize)
      const rows = Array.from({ length: next - first }, (_, at) => ({
        action: 'create' as const,
        values: many.values(first + at),
      }))
      const outcomes = await ctx.transaction((tx) =>
        writeRecords(tx, tx.metadata.objects.get(objectName)!, rows, { onRefusal: 'stop' }),
      )
      for (const outcome of outcomes) ids.push(outcome.id ?? '')
      many.told(objectName, ids.length, many.total)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return ids
}
