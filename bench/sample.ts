import { writeCursor } from '../server/core/records/query/cursor.ts'
import { rootScope } from '../server/core/records/query/join-tree.ts'
import { sortKeys } from '../server/core/records/query/sort-keys.ts'
import type { Context } from '../server/platform/context.ts'
import { identifier, sql } from '../server/platform/database/sql.ts'
import type { Metadata } from '../shared/core/metadata.ts'

/** What operations choose their turns from. */
export interface Sample {
  metadata: Metadata
  stages: string[]
  teams: string[]
  companies: string[]
  /** People with their company. */
  contacts: { id: string; company: string }[]
  deals: string[]
  /** Deals of one salesperson. */
  ownDeals: string[]
  /** Cursors in the middle of the people sorted by name. */
  cursors: string[]
}

const sampleSize = 2_000

export async function takeSample(ctx: Context, people: number, salesperson: string): Promise<Sample> {
  const ids = async (object: string, condition = sql`true`, limit = sampleSize) => {
    const table = ctx.db.table(object)
    // In the order of the version tag of the id's random end, so that they lie all over the table.
    const rows = await ctx.db.rows(sql`
      select r.id from ${table} r where r.deleted_at is null and ${condition}
      order by right(r.id::text, 12) limit ${limit}`)
    return rows.map((row) => String(row[0]))
  }
  const contacts = await ctx.db.query<{ id: string; company: string }>(sql`
    select r.id, r.company from ${ctx.db.table('contact')} r where r.deleted_at is null and r.company is not null
    order by right(r.id::text, 12) limit ${sampleSize}`)
  return {
    metadata: ctx.metadata,
    stages: await ids('stage'),
    teams: await ids('team', sql`r.parent is not null`),
    companies: await ids('company'),
    contacts,
    deals: await ids('deal'),
    ownDeals: await ids('deal', sql`r.owner = ${salesperson}::uuid`, 200),
    cursors: await cursors(ctx, people),
  }
}

/** Where the list by name stands around its middle (position 500,000 of a million). */
async function cursors(ctx: Context, people: number): Promise<string[]> {
  const sort = [{ field: 'name', direction: 'asc' as const }]
  const scope = rootScope(ctx, ctx.metadata.objects.get('contact')!)
  const [key] = sortKeys(scope, sort)
  const rows = await ctx.db.rows(sql`
    select r.id, (${key!.expression})::text from ${ctx.db.table('contact')} r
    where r.deleted_at is null and ${key!.expression} is not null
    order by ${key!.expression}, ${identifier('r', 'id')} offset ${Math.floor(people / 2)} limit ${sampleSize}`)
  return rows.map(([id, value]) => writeCursor('contact', sort, { id: String(id), values: [String(value)] }))
}
