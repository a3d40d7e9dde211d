import { AppError } from '../../../shared/platform/errors.ts'
import { fewRecords, writeRecords } from '../../core/records/index.ts'
import type { Context } from '../../platform/context.ts'
import { identifier, sql } from '../../platform/database/sql.ts'
import { familyNames, givenNames, productNames } from './names.ts'
import type { SeedPool } from './seed-values.ts'

const regions = ['North', 'South', 'East', 'West']
const teamsPerRegion = 3
const membersPerTeam = 4

/**
 * Refuses a workspace that is in use: made-up customers among real ones could not be told apart again. What
 * lies in the bin, such as an import that was taken back, is among nobody's.
 */
export async function refuseFilled(ctx: Context): Promise<void> {
  for (const name of ['company', 'contact', 'deal']) {
    const table = ctx.db.table(ctx.metadata.objects.get(name)!.table)
    const rows = await ctx.db.rows(
      sql`select 1 from ${table} r where ${identifier('r', 'deleted_at')} is null limit 1`,
    )
    if (rows.length > 0) {
      throw new AppError(
        'conflict',
        'seed.not-empty',
        'This workspace has records already, not counting its bin. Seed an empty one: create it with "npm run kith -- create-workspace".',
      )
    }
  }
}

/** What customers are kept by and sold: teams of regions with their members, and products. Through ordinary writes. */
export async function seedBackground(
  ctx: Context,
): Promise<Pick<SeedPool, 'members' | 'stages' | 'products'>> {
  const parents = await create(
    ctx,
    'team',
    regions.map((name) => ({ name })),
  )
  const teams = await create(
    ctx,
    'team',
    parents.flatMap((parent, at) =>
      Array.from({ length: teamsPerRegion }, (_, number) => ({
        name: `${regions[at]} ${number + 1}`,
        parent,
      })),
    ),
  )
  const people = teams.flatMap((team) => Array.from({ length: membersPerTeam }, () => team))
  const members = await create(
    ctx,
    'member',
    people.map((team, at) => ({
      name: `${givenNames[at % givenNames.length]} ${familyNames[(at * 7) % familyNames.length]}`,
      team,
    })),
  )
  const products = await create(
    ctx,
    'product',
    productNames.map((name, at) => ({ name, price: 100 * (at + 1) })),
  )
  const stages = await fewRecords(ctx, 'stage')
  const inOrder = stages.sort((a, b) => Number(a.position) - Number(b.position)).map((stage) => stage.id)
  return { members, products, stages: inOrder }
}

async function create(
  ctx: Context,
  name: string,
  values: readonly Record<string, unknown>[],
): Promise<string[]> {
  const writes = values.map((one) => ({ action: 'create' as const, values: one }))
  const outcomes = await ctx.transaction((tx) =>
    writeRecords(tx, tx.metadata.objects.get(name)!, writes, { onRefusal: 'stop' }),
  )
  return outcomes.map((outcome) => outcome.id!)
}
