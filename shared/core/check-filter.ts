import type { ErrorDetail } from '../platform/errors.ts'
import { checkCondition } from './check-condition.ts'
import type { Problem, ValueContext } from './fields/field-type.ts'
import { isObject } from './fields/problems.ts'
import { filterProblem } from './filter-problems.ts'
import { type Filter, filterLimits } from './filters.ts'
import type { Metadata, ObjectDefinition } from './metadata.ts'
import type { FieldVisible } from './resolve-path.ts'
import type { ResolvedFilter } from './resolved-filter.ts'

export interface CheckedFilter {
  /** In canonical form: operands as their types write them, paths through to-many relations as `some`. */
  filter: Filter
  resolved: ResolvedFilter
}

type FilterCheck = ({ ok: true } & CheckedFilter) | { ok: false; details: ErrorDetail[] }

/** What a check needs to know, and what it has counted so far. */
export interface FilterCheckState {
  metadata: Metadata
  visible: FieldVisible
  context: ValueContext
  history: boolean
  details: ErrorDetail[]
  conditions: number
}

/** Where in the input a check is. */
export interface FilterPlace {
  object: ObjectDefinition
  path: string
  depth: number
}

interface FilterSurroundings {
  metadata: Metadata
  /** What is not visible is as if it did not exist. Default: everything is. */
  visible?: FieldVisible
  context: ValueContext
  /** The database answers: what happened to records may be asked. Default: it may not. */
  history?: boolean
  /** Of the input in its request, to begin the paths of problems with. Default 'filter'. */
  path?: string
}

/** Problems told at once: enough to mend a filter, too few to be a way to make answers large. */
const detailLimit = 50

/**
 * Makes a filter of what a caller sent: every path exists on the object and is seen, every operator is one
 * the field offers, every operand a value of its type, and the whole is within filterLimits. Otherwise all
 * that is wrong, with JSON paths such as 'filter.and[1].value'.
 */
export function checkFilter(
  input: unknown,
  object: ObjectDefinition,
  surroundings: FilterSurroundings,
): FilterCheck {
  const { metadata, context, visible = () => true, history = false, path = 'filter' } = surroundings
  const state: FilterCheckState = { metadata, visible, context, history, details: [], conditions: 0 }
  const checked = checkPart(input, { object, path, depth: 1 }, state)
  if (state.details.length > 0) return { ok: false, details: state.details.slice(0, detailLimit) }
  return checked === null ? { ok: false, details: [] } : { ok: true, ...checked }
}

/** Checks one part of a filter; null when it (or something in it) was refused. */
export function checkPart(input: unknown, place: FilterPlace, state: FilterCheckState): CheckedFilter | null {
  if (place.depth > filterLimits.depth)
    return refuse(state, place.path, filterProblem('filters.too-deep', { limit: filterLimits.depth }))
  if (!isObject(input)) return refuse(state, place.path, filterProblem('filters.not-a-filter'))
  const keys = Object.keys(input)
  if (keys.length === 1 && Object.hasOwn(input, 'and'))
    return checkList({ key: 'and', input: input.and }, place, state)
  if (keys.length === 1 && Object.hasOwn(input, 'or'))
    return checkList({ key: 'or', input: input.or }, place, state)
  if (keys.length === 1 && Object.hasOwn(input, 'not')) return checkNot(input.not, place, state)
  return checkCondition(input, place, state)
}

/** Notes a problem at a path. */
export function refuse(state: FilterCheckState, path: string, problem: Problem): null {
  const { part, ...rest } = problem
  const inside = part === undefined ? path : part.startsWith('[') ? `${path}${part}` : `${path}.${part}`
  state.details.push({ path: inside, ...rest })
  return null
}

function checkList(
  { key, input }: { key: 'and' | 'or'; input: unknown },
  place: FilterPlace,
  state: FilterCheckState,
): CheckedFilter | null {
  const path = `${place.path}.${key}`
  if (!Array.isArray(input)) return refuse(state, path, filterProblem('filters.not-a-filter'))
  if (input.length > filterLimits.conditions) return refuseMany(state, path)
  const checked: (CheckedFilter | null)[] = []
  for (const [at, part] of input.entries()) {
    checked.push(checkPart(part, { ...place, path: `${path}[${at}]`, depth: place.depth + 1 }, state))
    if (state.details.length > detailLimit || state.conditions > filterLimits.conditions) break
  }
  const parts = checked.filter((part) => part !== null)
  if (parts.length < input.length) return null
  const filters = parts.map(({ filter }) => filter)
  return {
    filter: key === 'and' ? { and: filters } : { or: filters },
    resolved: { kind: key, parts: parts.map(({ resolved }) => resolved) },
  }
}

function checkNot(input: unknown, place: FilterPlace, state: FilterCheckState): CheckedFilter | null {
  const part = checkPart(input, { ...place, path: `${place.path}.not`, depth: place.depth + 1 }, state)
  return part && { filter: { not: part.filter }, resolved: { kind: 'not', part: part.resolved } }
}

/** More conditions than a filter may have. */
export function refuseMany(state: FilterCheckState, path: string): null {
  return refuse(state, path, filterProblem('filters.too-many-conditions', { limit: filterLimits.conditions }))
}
