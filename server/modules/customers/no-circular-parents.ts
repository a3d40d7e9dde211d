import { type RecordChange, type RecordRule, recordsById } from '../../core/records/index.ts'
import type { Transaction } from '../../platform/context.ts'

const deepest = 50

/** A company cannot be above itself: neither its own parent nor a subsidiary of one of its subsidiaries. */
export const noCircularParents: RecordRule = {
  object: 'company',
  name: 'no-circular-parents',
  async check(tx, changes, refuse) {
    const moved = changes.filter(
      ({ after, before }) => typeof after?.parent === 'string' && after.parent !== before?.parent,
    )
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
