import { globalTable } from '../../platform/database/database.ts'
import type { Pool } from '../../platform/database/pool.ts'
import { sql } from '../../platform/database/sql.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { clearingFiles } from '../../platform/files/files-lock.ts'
import {
  contentsAside,
  contentsBefore,
  putAside,
  removeAside,
  removeStaleIncoming,
  takeBack,
} from '../../platform/files/put-aside.ts'
import { type NamedAmong, namedContents } from './named-contents.ts'

const dayMs = 24 * 60 * 60 * 1000
/** Younger contents are left alone: what will name them may still be on its way. */
export const graceMs = dayMs
/** So long a content lies aside before it is removed: a wrong database or a restored one brings it back. */
export const asideMs = 30 * dayMs
/** Contents lie in 256 folders; a run looks into so many, so that a day costs a sixteenth of what is kept. */
const groupsARun = 16

interface Swept {
  aside: number
  back: number
  removed: number
}

interface Sweep {
  pool: Pool
  files: FileStore
  now: Date
  named: NamedAmong
}

/**
 * Looks for contents that nothing names, going on where the run before stood, and puts them aside; removes
 * for good what has lain there for its time, and brings back what is named again. Safe to break off and to
 * run twice: contents move by renaming, and where it stands is written down after each folder. Does nothing
 * while a backup is made. null: it had to stop for one.
 */
export async function sweepFiles(
  { pool, files, now }: { pool: Pool; files: FileStore; now(): Date },
  { signal, groups = groupsARun }: { signal: AbortSignal; groups?: number },
): Promise<Swept | null> {
  const at = now()
  const sweep = { pool, files, now: at, named: await namedContents(pool, at) }
  const swept = await clearingFiles(pool, () => lookAside(sweep))
  if (swept === null) return null
  let place = await placeReached(pool)
  for (let done = 0; done < groups && !signal.aborted; done++) {
    const group = place.toString(16).padStart(2, '0')
    const aside = await clearingFiles(pool, () => lookInto(sweep, group))
    if (aside === null) return null
    swept.aside += aside
    place = (place + 1) % 256
    await savePlace(pool, place, at)
  }
  return swept
}

async function lookInto({ files, now, named }: Sweep, group: string): Promise<number> {
  const before = new Date(now.getTime() - graceMs)
  const old = await contentsBefore(files, group, before)
  const kept = await namedInPieces(named, old)
  let aside = 0
  for (const hash of old) if (!kept.has(hash) && (await putAside(files, hash, { before, now }))) aside++
  return aside
}

async function lookAside({ files, now, named }: Sweep): Promise<Swept> {
  const swept = { aside: 0, back: 0, removed: 0 }
  swept.removed += await removeStaleIncoming(files, new Date(now.getTime() - graceMs))
  const lying = await contentsAside(files)
  const kept = await namedInPieces(
    named,
    lying.map(({ hash }) => hash),
  )
  for (const { hash, since } of lying) {
    if (kept.has(hash)) {
      await takeBack(files, hash)
      swept.back++
    } else if (now.getTime() - since.getTime() > asideMs) {
      await removeAside(files, hash)
      swept.removed++
    }
  }
  return swept
}

async function namedInPieces(named: NamedAmong, hashes: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (let at = 0; at < hashes.length; at += 500)
    for (const hash of await named(hashes.slice(at, at + 500))) found.add(hash)
  return found
}

const work = 'files.sweep'

async function placeReached(pool: Pool): Promise<number> {
  const [row] = await pool.query<{ place: string }>(
    sql`select place from ${globalTable('recurring_work')} where name = ${work}`,
  )
  return row === undefined ? 0 : Number.parseInt(row.place, 16)
}

async function savePlace(pool: Pool, place: number, now: Date): Promise<void> {
  await pool.run(sql`
    insert into ${globalTable('recurring_work')} (name, place, ran_at)
    values (${work}, ${place.toString(16)}, ${now})
    on conflict (name) do update set place = excluded.place, ran_at = excluded.ran_at`)
}
