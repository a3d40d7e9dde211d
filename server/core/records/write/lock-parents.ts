import type { Transaction } from '../../../platform/context.ts'
import { together } from '../../../platform/database/together.ts'
import type { Change } from './change.ts'
import { type CurrentRecord, loadCurrent } from './load-current.ts'
import type { Place } from './roll-ups.ts'

export type Parents = ReadonlyMap<string, CurrentRecord>

/** Where children count before and after a write. */
interface Places {
  before: readonly Place[]
  after: readonly Place[]
}

/**
 * Locks and reads the parents whose roll-ups a write may move, before it is known by how much: the statement
 * travels with those that store the children. What counts for the same as before needs no lock.
 */
export async function lockParents(
  tx: Transaction,
  changes: readonly Change[],
  places: Places,
): Promise<Parents> {
  const byParent = Map.groupBy(touched(changes, places), (place) => place.rollUp.parent)
  const found = await together(
    [...byParent].map(([parent, own]) =>
      loadCurrent(tx, parent, [...new Set(own.map((place) => place.parentId))]),
    ),
  )
  return new Map(found.flatMap((one) => [...one]))
}

function touched(changes: readonly Change[], { before, after }: Places): Place[] {
  const changed = new Map(changes.map((change) => [change.id, change.changed]))
  const key = ({ rollUp, parentId, childId }: Place) => `${rollUp.field.id} ${parentId} ${childId}`
  const measuresOther = ({ rollUp: { of }, childId }: Place) =>
    of !== undefined && changed.get(childId)?.has(of.name) === true
  const [beforeKeys, afterKeys] = [new Set(before.map(key)), new Set(after.map(key))]
  return [
    ...before.filter((place) => !afterKeys.has(key(place)) || measuresOther(place)),
    ...after.filter((place) => !beforeKeys.has(key(place))),
  ]
}
