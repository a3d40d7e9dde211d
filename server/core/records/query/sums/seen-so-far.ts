import type { WorkspaceDatabase } from '../../../../platform/database/database.ts'
import { repeated, sql } from '../../../../platform/database/sql.ts'
import { readEvents } from '../../../../platform/events/read-events.ts'

/** Which transactions had surely committed at a moment. */
export interface SeenSoFar {
  position: number
  /** Committed and not relayed yet. */
  waiting: ReadonlySet<string>
}

/** With more to look through than this, something relevant is taken to be among it. */
const lookedThrough = { transactions: 100, events: 300 }

/** What whoever reads from now on sees at least. */
export async function seenSoFar(db: WorkspaceDatabase): Promise<SeenSoFar> {
  const [row] = await db.rows(
    repeated(sql`select c.value, array(
        select id from ${db.table('outbox')} where position is null
        order by written_at, id limit ${lookedThrough.transactions}
      ) from ${db.table('counter')} c where c.name = 'outbox'`),
  )
  return { position: Number(row?.[0] ?? 0), waiting: new Set((row?.[1] ?? []) as string[]) }
}

/**
 * Has something been committed since that concerns one of these objects, or none at all, such as a change of access?
 * `null`: whatever it concerns. Asked of the database, so that it holds for what other processes wrote too.
 */
export async function isChangedSince(
  db: WorkspaceDatabase,
  seen: SeenSoFar,
  objectIds: ReadonlySet<string> | null,
): Promise<boolean> {
  const rows = await transactionsAfter(db, seen.position)
  if (rows.length >= lookedThrough.transactions) return true
  const ids = rows.filter(({ id }) => !seen.waiting.has(id)).flatMap((row) => row.event_ids)
  if (ids.length === 0) return false
  if (ids.length > lookedThrough.events) return true
  const events = await readEvents(db, ids)
  return events.some(
    ({ objectId }) => objectIds === null || typeof objectId !== 'string' || objectIds.has(objectId),
  )
}

interface OutboxRow {
  id: string
  event_ids: string[]
}

// Told and not kept, an event changes no record.
function transactionsAfter(db: WorkspaceDatabase, position: number): Promise<OutboxRow[]> {
  const outbox = db.table('outbox')
  return db.query<OutboxRow>(
    repeated(sql`
      (select id, event_ids from ${outbox} where position > ${position} and cardinality(kinds) > 0
        order by position limit ${lookedThrough.transactions})
      union all
      (select id, event_ids from ${outbox} where position is null and cardinality(kinds) > 0
        order by written_at, id limit ${lookedThrough.transactions})`),
  )
}
