import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordCount, RecordRight } from '../../../../shared/core/records.ts'
import type { BulkTarget } from '../../records/edit/bulk-changes.ts'
import { knownRecords } from '../../records/record-cache.ts'
import type { ListQuestion } from '../../records/record-list.ts'
import { isOpenTo } from '../../session/may-do.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import { useReach } from './chosen.ts'
import type { Selection } from './selection.ts'

/** What a change of ticked records is to reach, and how many that are. */
export interface Open {
  target: BulkTarget
  chosen: RecordCount
  /** Are all that are ticked among them? Is any? */
  isAll: boolean
  isSome: boolean
}

interface Ticked {
  selection: Selection
  question: ListQuestion
  chosen: RecordCount
}

/** Those of the ticked records with which the member may do something. */
export function useOpenTo(object: ObjectDefinition, right: RecordRight, ticked: Ticked): Open {
  const { selection, question, chosen } = ticked
  const queries = useQueryClient()
  // A role that reaches all of them needs no look at each.
  const scope = useObjectAccess()(object.id)[right]
  const isNarrow = scope !== 'all'
  const some = ({ value }: RecordCount) => scope !== 'none' && value > 0
  const whole = targetOf(selection, question)
  const target = 'ids' in whole || !isNarrow ? whole : { ...whole, onlyOpenTo: right }
  const reach = useReach(object, target, chosen, { isAsked: isNarrow })
  if (!isNarrow) return { target, chosen, isAll: true, isSome: some(chosen) }
  if (!('ids' in target))
    return { target, chosen: reach, isAll: reach.value >= chosen.value, isSome: some(reach) }
  const ids = openIds(queries, object.name, target.ids, right)
  const open = { value: ids.length, exact: true }
  return { target: { ids }, chosen: open, isAll: ids.length === target.ids.length, isSome: some(open) }
}

/** Those of some records with which the member may do something, as far as the lists in memory know. */
export function openIds(
  queries: QueryClient,
  object: string,
  ids: readonly string[],
  right: RecordRight,
): string[] {
  const known = knownRecords(queries, object, new Set(ids))
  return ids.filter((id) => isOpenTo(known.get(id) ?? {}, right))
}

/** What is ticked: the rows themselves, or whatever the list finds. */
export function targetOf(selection: Selection, { filter, search }: ListQuestion): BulkTarget {
  if (!selection.isEverything) return { ids: [...selection.ids] }
  return { filter: filter ?? { and: [] }, search }
}
