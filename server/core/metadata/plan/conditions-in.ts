import { isObject } from '../../../../shared/core/fields/problems.ts'
import type { Condition, Filter } from '../../../../shared/core/filters.ts'

/**
 * The conditions of a filter on the records themselves; those on related records stay inside theirs. What
 * is no filter, in one that is yet to be checked, has none.
 */
export function conditionsIn(filter: Filter): Condition[] {
  return conditionsOf(filter)
}

function conditionsOf(filter: unknown): Condition[] {
  if (!isObject(filter)) return []
  const { and, or, not, field, op, value } = filter
  if (typeof field === 'string') return [{ field, op: op as Condition['op'], value }]
  return [and, or, [not]].flatMap((list) => (Array.isArray(list) ? list.flatMap(conditionsOf) : []))
}
