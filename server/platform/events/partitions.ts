import { lowestIdOf } from '../../../shared/platform/ids.ts'
import { isDatabaseError } from '../database/database-errors.ts'
import type { Connection, Pool } from '../database/pool.ts'
import { identifier, raw, type Sql, sql } from '../database/sql.ts'

/**
 * Makes sure that events whose ids are made in this instant's month or the next one have a place, so that
 * a month may turn while a transaction runs. Call it before BEGIN, never inside: what is known to exist costs nothing.
 */
export async function ensurePartitions(pool: Pool, schema: string, at: Date): Promise<void> {
  const months = knownMonths(pool, schema)
  for (const month of [monthOf(at), nextMonth(monthOf(at))]) {
    const made = months.get(month) ?? makePartition(pool, schema, month)
    months.set(month, made)
    await made.catch((error: unknown) => {
      months.delete(month)
      throw error
    })
  }
}

/** The same for every month of a span: seeds, restored history, tests. */
export async function ensurePartitionsBetween(
  pool: Pool,
  schema: string,
  span: { from: Date; to: Date },
): Promise<void> {
  for (let month = monthOf(span.from); month <= monthOf(span.to); month = nextMonth(month))
    await ensurePartitions(pool, schema, startOf(month))
}

/** Did a write fail because its month has no partition (a schema replaced behind this process's back)? */
export function isMissingPartition(error: unknown): boolean {
  return isDatabaseError(error) && error.code === '23514' && /^no partition of relation/.test(error.message)
}

/** Looks again which months a workspace has; the answer to `isMissingPartition`. */
export function forgetPartitions(pool: Pool, schema: string): void {
  knownMonths(pool, schema).clear()
}

// What exists, or is just being made, is remembered as long as the pool that saw it.
type Months = Map<string, Promise<void>>
const knownBySchema = new WeakMap<Pool, Map<string, Months>>()

function knownMonths(pool: Pool, schema: string): Months {
  const schemas = knownBySchema.get(pool) ?? new Map<string, Months>()
  knownBySchema.set(pool, schemas)
  const months = schemas.get(schema) ?? new Map<string, Promise<void>>()
  schemas.set(schema, months)
  return months
}

// Filled first and attached then: ATTACH lets readers and writers of the other months go on, which
// CREATE TABLE … PARTITION OF does not.
async function makePartition(pool: Pool, schema: string, month: string): Promise<void> {
  const name = `event_${month.replace('-', '_')}`
  await pool.transaction(async (connection) => {
    await connection.run(sql`select pg_advisory_xact_lock(hashtextextended(${`${schema}.${name}`}, 0))`)
    if (await isAttached(connection, schema, name)) return
    const table = identifier(schema, name)
    const parent = identifier(schema, 'event')
    await connection.run(sql`create table ${table} (like ${parent} including defaults)`)
    for (const statement of keyAndIndexes(table, name)) await connection.run(statement)
    // Bounds of a partition are part of the statement and cannot be parameters.
    const [from, to] = [lowestIdOf(startOf(month)), lowestIdOf(startOf(nextMonth(month)))]
    await connection.run(
      sql`alter table ${parent} attach partition ${table} for values from (${raw(`'${from}'`)}) to (${raw(`'${to}'`)})`,
    )
  })
}

function keyAndIndexes(table: Sql, name: string): Sql[] {
  const named = (suffix: string) => identifier(`${name}_${suffix}`)
  return [
    sql`alter table ${table} add constraint ${named('pk')} primary key (id)`,
    sql`create index ${named('record_ix')} on ${table} (record_id, id)`,
    sql`create index ${named('operation_ix')} on ${table} (operation_id, id)`,
    sql`create index ${named('actor_ix')} on ${table} (actor_id, id)`,
    sql`create index ${named('kind_ix')} on ${table} (kind, id) where kind not like 'records.%'`,
    sql`create index ${named('actor_kind_ix')} on ${table} (actor_id, kind, id) where kind not like 'records.%'`,
  ]
}

async function isAttached(connection: Connection, schema: string, name: string): Promise<boolean> {
  const rows = await connection.rows(sql`
    select 1 from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${schema} and c.relname = ${name}`)
  return rows.length > 0
}

function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7)
}

function startOf(month: string): Date {
  return new Date(`${month}-01T00:00:00.000Z`)
}

function nextMonth(month: string): string {
  const start = startOf(month)
  return monthOf(new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1)))
}
