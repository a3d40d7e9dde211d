import type { Workspace } from '../context.ts'
import { type WorkspaceDatabase, workspaceDatabase } from '../database/database.ts'
import type { Pool } from '../database/pool.ts'
import { sql } from '../database/sql.ts'
import { addJobs } from '../jobs/add-jobs.ts'
import { type AnyReaction, planReactionJobs } from './reaction-jobs.ts'
import { readEvents } from './read-events.ts'

interface WaitingRow {
  id: string
  event_ids: string[]
  kinds: string[]
}

/** How many transactions, and about how many events, one round relays. */
const limits = { rows: 500, events: 5_000 }

/**
 * Relays one round of what a workspace's transactions left: adds the jobs of interested reactions, then
 * gives positions in the order of commits. Jobs are committed first, so that a crash in between leaves
 * the round to be relayed again, with the same job keys. Only one process at a time gets past the lock.
 */
export async function dispatchOutbox(
  pool: Pool,
  workspace: Pick<Workspace, 'id' | 'schema'>,
  reactions: readonly AnyReaction[],
): Promise<{ position: number; events: number; more: boolean }> {
  return pool.transaction(async (connection) => {
    const db = workspaceDatabase(connection, workspace.schema)
    const last = await lockPosition(db)
    const rows = await waitingRows(db)
    if (rows.length === 0) return { position: last, events: 0, more: false }
    await addReactionJobs(pool, db, { workspaceId: workspace.id, rows, reactions })
    const position = await givePositions(db, rows, last)
    const events = position - last
    return { position, events, more: rows.length === limits.rows || events >= limits.events }
  })
}

/** Do transactions wait to be relayed? */
export async function hasWaiting(db: WorkspaceDatabase): Promise<boolean> {
  const rows = await db.rows(sql`select 1 from ${db.table('outbox')} where position is null limit 1`)
  return rows.length > 0
}

async function lockPosition(db: WorkspaceDatabase): Promise<number> {
  const [row] = await db.rows(sql`select value from ${db.table('counter')} where name = 'outbox' for update`)
  return Number(row?.[0] ?? 0)
}

function waitingRows(db: WorkspaceDatabase): Promise<WaitingRow[]> {
  return db.query<WaitingRow>(sql`
    select id, event_ids, kinds from (
      select id, event_ids, kinds, written_at,
        sum(cardinality(event_ids)) over (order by written_at, id) - cardinality(event_ids) as earlier
      from (
        select id, event_ids, kinds, written_at from ${db.table('outbox')}
        where position is null order by written_at, id limit ${limits.rows}
      ) as waiting
    ) as counted
    where earlier < ${limits.events} order by written_at, id`)
}

// On a connection of its own: committed before the positions are.
async function addReactionJobs(
  pool: Pool,
  db: WorkspaceDatabase,
  round: { workspaceId: string; rows: readonly WaitingRow[]; reactions: readonly AnyReaction[] },
): Promise<void> {
  const wanted = new Set<string>(round.reactions.map((reaction) => reaction.on))
  const rows = round.rows.filter((row) => row.kinds.some((kind) => wanted.has(kind)))
  const events = await readEvents(
    db,
    rows.flatMap((row) => row.event_ids),
  )
  const byId = new Map(events.map((event) => [event.id, event]))
  const jobs = rows.flatMap((row) => {
    const ofRow = row.event_ids.flatMap((id) => byId.get(id) ?? [])
    return planReactionJobs(round.workspaceId, ofRow, round.reactions)
  })
  await addJobs(pool, jobs)
}

async function givePositions(
  db: WorkspaceDatabase,
  rows: readonly WaitingRow[],
  last: number,
): Promise<number> {
  let position = last
  const positions = rows.map((row) => {
    position += row.event_ids.length
    return position
  })
  await db.run(sql`
    update ${db.table('outbox')} as o set position = given.position
    from unnest(${rows.map((row) => row.id)}::uuid[], ${positions}::bigint[]) as given (id, position)
    where o.id = given.id`)
  await db.run(sql`update ${db.table('counter')} set value = ${position} where name = 'outbox'`)
  return position
}
