import { type RecordChange, type RecordRule, recordsById } from '../../core/records/index.ts'
import type { Transaction } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'

const deepest = 50

/** A company cannot be above itself: neither its own parent nor a subsidiary of one of its subsidiaries. */
export const noCircularParents: RecordRule = {
  object: 'company',
  name: 'no-circular-parents',
  async check(tx, changes, refuse) {
    const moved = changes.filter(
      ({ after, before }) => typeof after?.parent === 'string' && after.parent !== before?.parent,
    )
    // A new company has nothing below it.
    if (moved.every(({ action }) => action === 'create')) return
    await oneAtATime(tx)
    for (const change of await aboveThemselves(tx, moved)) {
      refuse(
        change,
        'customers.circular-parent',
        'A company cannot stand above itself. Choose another parent.',
        'parent',
      )
    }
  },
}

/** Of two moves that would close a circle together, the second reads what the first one left. */
async function oneAtATime(tx: Transaction): Promise<void> {
  const name = `company parents of ${tx.workspace.id}`
  await tx.db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
}

/** Goes up from all of them at once, one query a level, with the parents this batch gives. */
async function aboveThemselves(tx: Transaction, moved: readonly RecordChange[]): Promise<RecordChange[]> {
  const parents = new Map<string, unknown>(moved.map(({ id, after }) => [id, after!.parent]))
  const found: RecordChange[] = []
  let walking = moved.map((change) => ({ change, at: String(change.after!.parent) }))
  for (let level = 0; level < deepest && walking.length > 0; level++) {
    found.push(...walking.filter(({ change, at }) => at === change.id).map(({ change }) => change))
    walking = walking.filter(({ change, at }) => at !== change.id)
    const unknown = [...new Set(walking.map(({ at }) => at))].filter((id) => !parents.has(id))
    const records = await recordsById(tx, 'company', unknown)
    for (const id of unknown) parents.set(id, records.get(id)?.parent ?? null)
    walking = walking.flatMap(({ change, at }) => {
      const next = parents.get(at)
      return typeof next === 'string' ? [{ change, at: next }] : []
    })
  }
  return found
}
