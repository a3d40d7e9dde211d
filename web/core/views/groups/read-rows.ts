import type { QueryClient } from '@tanstack/react-query'
import { recordLimits } from '../../../../shared/core/records.ts'
import { readPart } from '../../records/read-part.ts'
import type { ListQuestion } from '../../records/record-list.ts'
import type { PartRecords } from '../../records/record-lists.ts'
import type { Line, ReadLines, TooManyRows, WantedRows } from '../table/line.ts'
import type { Folds } from './folds.ts'
import type { RowsOfGroup } from './group-rows.ts'
import { linesOfGroups } from './lines-of-groups.ts'
import { recordsWanted, wantedParts } from './wanted-parts.ts'

interface Grouped {
  client: QueryClient
  object: string
  groups: readonly RowsOfGroup[]
  folds: Pick<Folds, 'isFolded'>
  lists: ReadonlyMap<string, PartRecords>
  lines: readonly Line[]
  questionOf: (group: RowsOfGroup) => ListQuestion
}

/** Reads what is not in memory of some rows in groups, the groups between with all their records. */
export async function readRows(grouped: Grouped, rows: WantedRows): Promise<ReadLines | TooManyRows> {
  const { client, object, groups, folds, lines, questionOf } = grouped
  const parts = wantedParts(lines, rows)
  const count = recordsWanted(parts)
  if (count > recordLimits.batch) return { tooMany: count }
  const lists = new Map(grouped.lists)
  for (const { group, places } of parts.filter(({ isWaiting }) => isWaiting))
    lists.set(group.id, await readPart(client, { object, question: questionOf(group) }, places))
  const read = linesOfGroups(groups, folds, lists)
  // Behind what was read of a group others may follow: nothing is made there.
  return { lines: read, isEnd: false, to: lastRow(read, parts.at(-1), rows.from) }
}

function lastRow(
  lines: readonly Line[],
  last: { group: RowsOfGroup; places: { to: number } } | undefined,
  from: number,
): number {
  if (!last) return from - 1
  const head = lines.findIndex((line) => line.kind === 'group' && line.group.id === last.group.id)
  const next = lines.findIndex((line, at) => at > head && line.kind === 'group')
  return Math.min(head + 1 + last.places.to, (next < 0 ? lines.length : next) - 1)
}
