import { hashKey, keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RowGrouping } from '../../../../shared/core/views.ts'
import { lateCode } from '../../../platform/late-code.ts'
import type { FieldPath } from '../../metadata/field-path.ts'
import { aggregateRecords } from '../../record-requests.ts'
import type { Span } from '../../records/pages-in-sight.ts'
import type { ListQuestion } from '../../records/record-list.ts'
import { type PartList, useRecordLists } from '../../records/record-lists.ts'
import type { Column } from '../columns/column.ts'
import type { Line, WantedRows } from '../table/line.ts'
import type { SeenRows } from '../table/seen-rows.ts'
import type { Folds } from './folds.ts'
import { groupsAtOnce, groupsOf, groupsQuestion, type RowsOfGroup } from './group-rows.ts'
import { linesOfGroups } from './lines-of-groups.ts'
import { useTargetOrder } from './target-order.ts'

// Their headings are all in memory.
const groupsAtMost = 2_000

// Where cells of many rows are changed.
const reading = lateCode(() => import('./read-rows.ts'))

interface GroupsOf {
  object: ObjectDefinition
  grouping: RowGrouping
  by: FieldPath
  columns: readonly Column[]
  question: ListQuestion
}

/** The rows of a table under the headings of its groups; read as they come into sight. */
export function useGroupedLines({ folds, ...of }: GroupsOf & { folds: Folds }) {
  const { object, question } = of
  const { groups, ...asked } = useGroups(of)
  const [met, setMet] = useState<ReadonlySet<string>>(new Set())
  const open = groups.filter((group) => !folds.isFolded(group.id))
  const lists = useRecordLists(object.name, questionsOf(open, met, question))
  const lines = linesOfGroups(groups, folds, lists)
  const grouped = {
    client: useQueryClient(),
    object: object.name,
    groups,
    folds,
    lists,
    lines,
    questionOf: (group: RowsOfGroup) => questionOf(group, question),
  }

  function follow({ drawnFrom, drawnTo, held }: SeenRows) {
    seeParts(lines, lists, { from: drawnFrom, to: drawnTo, held })
    const seen = new Set(lines.slice(drawnFrom, drawnTo + 1).flatMap((line) => waitingIn(line)))
    const unmet = [...seen].filter((id) => !met.has(id))
    if (unmet.length > 0) setMet(new Set([...met, ...unmet]))
    for (const id of seen) lists.get(id)?.loadMore()
  }

  function fold(row: number, isAll = false) {
    const line = lines[row]
    if (line?.kind !== 'group') return
    if (!isAll) folds.toggle(line.group.id)
    else if (line.isOpen) folds.foldAll()
    else folds.unfoldAll()
  }

  return {
    ...asked,
    lines,
    follow,
    fold,
    readTo: (rows: WantedRows) => reading.fetch().then(({ readRows }) => readRows(grouped, rows)),
  }
}

/** The groups of a list with their counts and sums, by one question. */
function useGroups({ object, grouping, by, columns, question }: GroupsOf) {
  const order = useTargetOrder(object, by)
  const { filter, search } = question
  const of = hashKey([object.name, grouping, filter, search])
  const [wanted, setWanted] = useState({ of, limit: groupsAtOnce })
  const limit = wanted.of === of ? wanted.limit : groupsAtOnce
  const asked = groupsQuestion(grouping, by, columns, limit)
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
    queryKey: ['records', object.name, 'sums', 'groups', asked, filter, search],
    queryFn: ({ signal }) =>
      aggregateRecords(
        object.name,
        { ...asked, ...(filter && { filter }), ...(search && { search }) },
        signal,
      ),
    placeholderData: keepPreviousData,
  })
  return {
    groups: data ? groupsOf(data, { grouping, path: by, columns, order }) : [],
    hasMore: data?.more === true,
    areMany: data?.more === true || limit > groupsAtOnce,
    shown: {
      count: data?.groups.length ?? 0,
      hasMore: data?.more === true,
      showMore: limit < groupsAtMost ? () => setWanted({ of, limit: limit + groupsAtOnce }) : undefined,
      isAsking: isPlaceholderData,
    },
    error: data ? null : error,
    isPending,
    retry: () => void refetch(),
  }
}

function questionsOf(
  groups: readonly RowsOfGroup[],
  met: ReadonlySet<string>,
  question: ListQuestion,
): Map<string, ListQuestion> {
  return new Map(
    groups.filter((group) => met.has(group.id)).map((group) => [group.id, questionOf(group, question)]),
  )
}

function questionOf(group: RowsOfGroup, question: ListQuestion): ListQuestion {
  const { filter } = question
  const both = filter ? { and: [group.condition, filter] } : group.condition
  // The group itself tells how many there are.
  return { ...question, filter: both, count: false }
}

/** Groups of which a record is waited for that was not read before. */
function waitingIn(line: Line): string[] {
  return line.kind === 'waiting' && line.group !== undefined && line.id === undefined ? [line.group] : []
}

/** Tells each list which of its records are looked at; of one that nobody looks at nothing is read again. */
function seeParts(
  lines: readonly Line[],
  lists: ReadonlyMap<string, PartList>,
  seen: Span & { held: Span | undefined },
): void {
  for (const [at, line] of lines.entries()) {
    const list = line.kind === 'group' && line.isOpen ? lists.get(line.group.id) : undefined
    if (!list) continue
    const part = { from: at + 1, to: at + list.records.length }
    list.see({ sight: within(seen, part), held: within(seen.held, part), letsGo: true })
  }
}

/** What of some rows lies in a part of them, by places in it. */
function within(rows: Span | undefined, part: Span): Span | undefined {
  if (!rows || rows.to < part.from || rows.from > part.to) return undefined
  return { from: Math.max(rows.from, part.from) - part.from, to: Math.min(rows.to, part.to) - part.from }
}
