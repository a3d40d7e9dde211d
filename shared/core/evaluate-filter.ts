import type { ValueContext } from './fields/field-type.ts'
import { fieldTypeOf } from './fields/index.ts'
import { partValue } from './fields/part-field.ts'
import type { PathStep } from './resolve-path.ts'
import type { ResolvedFilter, ValueCondition } from './resolved-filter.ts'

/** A record's values by API name, system properties beside them. */
export type RecordView = Readonly<Record<string, unknown>>

interface FilterSight {
  context: ValueContext
  /** The records one step leads to from a record: those that exist and may be seen. */
  related(record: RecordView, step: PathStep): readonly RecordView[]
}

/**
 * Does a checked filter hold for a record? Two-valued: a condition on nothing holds or does not
 * (see filters.ts), and `not` turns that round. The plain twin of the server's SQL.
 */
export function evaluateFilter(filter: ResolvedFilter, record: RecordView, sight: FilterSight): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.parts.every((part) => evaluateFilter(part, record, sight))
    case 'or':
      return filter.parts.some((part) => evaluateFilter(part, record, sight))
    case 'not':
      return !evaluateFilter(filter.part, record, sight)
    case 'value':
      return holds(filter, record, sight)
    case 'operation':
      throw new Error('what happened to records is asked of the database')
    default: {
      const from = follow(record, filter.steps, sight)
      const records = from === null ? [] : sight.related(from, filter.step)
      return records.some((each) => evaluateFilter(filter.filter, each, sight)) === (filter.kind === 'some')
    }
  }
}

function holds(condition: ValueCondition, record: RecordView, sight: FilterSight): boolean {
  const { field, part, own } = condition
  const from = follow(record, condition.steps, sight)
  // A field may be called 'constructor': only what the record itself has counts.
  const whole = from !== null && Object.hasOwn(from, field.name) ? (from[field.name] ?? null) : null
  const value = part === null ? whole : partValue(whole, part)
  return fieldTypeOf(own).matches(value, condition.op, condition.operand, own, sight.context)
}

/** Along to-one relations; null where one leads nowhere. */
function follow(record: RecordView, steps: readonly PathStep[], sight: FilterSight): RecordView | null {
  let at: RecordView | null = record
  for (const step of steps) {
    if (at === null) return null
    at = sight.related(at, step)[0] ?? null
  }
  return at
}
