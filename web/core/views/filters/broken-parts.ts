import { checkFilter } from '../../../../shared/core/check-filter.ts'
import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'
import type { Condition, Filter } from '../../../../shared/core/filters.ts'
import type { Metadata, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { isComplete } from '../../fields/operand/operators.ts'

interface FilterSurroundings {
  metadata: Metadata
  object: ObjectDefinition
  context: ValueContext
}

/** Can a condition never be asked as it is: its field or option was deleted, or the field is another now? */
export function isBroken(condition: Condition, { metadata, object, context }: FilterSurroundings): boolean {
  // Half-written is not broken.
  if (!isComplete(condition.op, condition.value)) return false
  return !checkFilter(condition, object, { metadata, context, history: true }).ok
}

/**
 * A filter without the conditions that can never be asked; undefined when nothing is left. What only some options of
 * a list are gone from is asked with those that are left.
 */
export function withoutBroken(filter: Filter | undefined, around: FilterSurroundings): Filter | undefined {
  if (filter === undefined) return undefined
  if ('and' in filter) return { and: kept(filter.and, around) }
  if ('or' in filter) {
    const parts = kept(filter.or, around)
    return parts.length === 0 && filter.or.length > 0 ? undefined : { or: parts }
  }
  if ('not' in filter) {
    const inner = withoutBroken(filter.not, around)
    return inner && { not: inner }
  }
  if (!isBroken(filter, around)) return filter
  const values = Array.isArray(filter.value) && filter.op !== 'between' ? filter.value : []
  const sound = values.filter((value) => !isBroken({ ...filter, value: [value] }, around))
  return sound.length > 0 ? { ...filter, value: sound } : undefined
}

function kept(parts: readonly Filter[], around: FilterSurroundings): Filter[] {
  return parts.flatMap((part) => withoutBroken(part, around) ?? [])
}
