import type { PartRecords } from '../../records/record-lists.ts'
import { type Line, linesOf } from '../table/line.ts'
import type { Folds } from './folds.ts'
import type { RowsOfGroup } from './group-rows.ts'

/** As many places are kept for records of a group that were not read yet. */
const waitingAtMost = 40

/** The headings of groups, and under those that are open their records with places for what was not read. */
export function linesOfGroups(
  groups: readonly RowsOfGroup[],
  folds: Pick<Folds, 'isFolded'>,
  lists: ReadonlyMap<string, PartRecords>,
): Line[] {
  return groups.flatMap((group): Line[] => {
    const head: Line = { kind: 'group', group, isOpen: !folds.isFolded(group.id) }
    if (!head.isOpen) return [head]
    const list = lists.get(group.id)
    const read = list?.records ?? []
    const left = list?.hasMore === false ? 0 : Math.max(1, group.count - read.length)
    const waiting = Array.from(
      { length: Math.min(left, waitingAtMost) },
      (): Line => ({ kind: 'waiting', group: group.id }),
    )
    return [head, ...(list ? linesOf(list) : []), ...waiting]
  })
}
