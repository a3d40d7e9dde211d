import { type FilterProblemCode, filterProblem } from '../../../../shared/core/filter-problems.ts'
import { type Filter, filterLimits, type Operator, operators } from '../../../../shared/core/filters.ts'
import { refusedFilter } from './compile-filter.ts'

/** Reads a filter from JSON: its shape and its size, not yet its fields. Refuses with the place of the mistake. */
export function readFilter(input: unknown): Filter {
  return readLevel(input, { at: 'filter', depth: 1, used: { conditions: 0 } })
}

interface Place {
  at: string
  depth: number
  used: { conditions: number }
}

function readLevel(input: unknown, place: Place): Filter {
  const { at, depth } = place
  if (depth > filterLimits.depth) throw problem(at, 'filters.too-deep', { limit: filterLimits.depth })
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw problem(at, 'filters.not-a-filter')
  const inner = (value: unknown, step: string) =>
    readLevel(value, { ...place, at: `${at}.${step}`, depth: depth + 1 })
  if ('and' in input)
    return { and: readList(input.and, `${at}.and`).map((one, index) => inner(one, `and[${index}]`)) }
  if ('or' in input)
    return { or: readList(input.or, `${at}.or`).map((one, index) => inner(one, `or[${index}]`)) }
  if ('not' in input) return { not: inner(input.not, 'not') }
  return readCondition(input as Record<string, unknown>, place)
}

function readCondition(input: Record<string, unknown>, place: Place): Filter {
  const { at, used } = place
  const { field, op, value, ...rest } = input
  if (typeof field !== 'string') throw problem(at, 'filters.not-a-filter')
  const unknown = Object.keys(rest)[0]
  if (unknown !== undefined) throw problem(at, 'filters.unknown-key', { name: unknown })
  const operator = operators.find((one) => one === op)
  if (operator === undefined) throw problem(`${at}.op`, 'filters.unknown-operator', { op: String(op) })
  used.conditions += 1
  if (used.conditions > filterLimits.conditions) {
    throw problem(at, 'filters.too-many-conditions', { limit: filterLimits.conditions })
  }
  if (!isRelation(operator) || value === undefined)
    return { field, op: operator, ...(value === undefined ? {} : { value }) }
  const filter = readLevel(value, { ...place, at: `${at}.value`, depth: place.depth + 1 })
  return { field, op: operator, value: filter }
}

function isRelation(operator: Operator): boolean {
  return operator === 'some' || operator === 'none'
}

function readList(input: unknown, at: string): unknown[] {
  if (!Array.isArray(input)) throw problem(at, 'filters.not-a-filter')
  if (input.length > filterLimits.conditions)
    throw problem(at, 'filters.too-many-conditions', { limit: filterLimits.conditions })
  return input
}

function problem(at: string, code: FilterProblemCode, params: Record<string, string | number> = {}) {
  return refusedFilter(at, filterProblem(code, params))
}
