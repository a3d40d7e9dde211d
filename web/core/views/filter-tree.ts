import type { Condition, Filter } from '../../../shared/core/filters.ts'
import { isComplete } from '../fields/operand/operators.ts'

export type Joint = 'and' | 'or'

/** A filter as the list of parts people see: all of them, or any of them, must hold. */
interface FilterGroup {
  joint: Joint
  parts: Filter[]
}

/** The parts of a filter. A single condition is a list of one; nothing is an empty list. */
export function groupOf(filter: Filter | undefined): FilterGroup {
  if (filter === undefined) return { joint: 'and', parts: [] }
  if ('and' in filter) return { joint: 'and', parts: filter.and }
  if ('or' in filter) return { joint: 'or', parts: filter.or }
  return { joint: 'and', parts: [filter] }
}

/** The filter of a group, always in the written-out form, so that it stays a group when one part is left. */
export function filterOf({ joint, parts }: FilterGroup): Filter {
  return joint === 'and' ? { and: parts } : { or: parts }
}

export function isCondition(filter: Filter): filter is Condition {
  return 'field' in filter
}

/** A group with a part put in place of another; null takes it out. */
export function replacePart(group: FilterGroup, at: number, part: Filter | null): FilterGroup {
  const parts = part === null ? group.parts.toSpliced(at, 1) : group.parts.with(at, part)
  return { ...group, parts }
}

/**
 * What of a filter can be asked: half-written conditions and empty groups are left out, so that a list
 * does not change while somebody is still choosing. undefined when nothing is left.
 */
export function askable(filter: Filter | undefined): Filter | undefined {
  if (filter === undefined) return undefined
  if ('not' in filter) {
    const inner = askable(filter.not)
    return inner && { not: inner }
  }
  if (isCondition(filter)) return askableCondition(filter)
  const { joint, parts } = groupOf(filter)
  const kept = parts.flatMap((part) => askable(part) ?? [])
  if (kept.length <= 1) return kept[0]
  return filterOf({ joint, parts: kept })
}

function askableCondition(condition: Condition): Filter | undefined {
  const { op, value } = condition
  if (!isComplete(op, value)) return undefined
  if (op !== 'some' && op !== 'none') return condition
  return { ...condition, value: askable(value as Filter | undefined) ?? { and: [] } }
}

/** How many conditions a filter holds, in all its groups. */
export function countConditions(filter: Filter | undefined): number {
  if (filter === undefined) return 0
  if ('not' in filter) return countConditions(filter.not)
  if (isCondition(filter)) return 1
  return groupOf(filter).parts.reduce((sum, part) => sum + countConditions(part), 0)
}
