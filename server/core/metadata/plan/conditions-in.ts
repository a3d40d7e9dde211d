import type { Condition, Filter } from '../../../../shared/core/filters.ts'

/** The conditions of a filter on the records themselves; those on related records stay inside theirs. */
export function conditionsIn(filter: Filter): Condition[] {
  if ('and' in filter) return filter.and.flatMap(conditionsIn)
  if ('or' in filter) return filter.or.flatMap(conditionsIn)
  return 'not' in filter ? conditionsIn(filter.not) : [filter]
}
