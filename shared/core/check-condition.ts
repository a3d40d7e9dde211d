import { isId } from '../platform/ids.ts'
import {
  type CheckedFilter,
  checkPart,
  type FilterCheckState,
  type FilterPlace,
  refuse,
  refuseMany,
} from './check-filter.ts'
import { fieldTypeOf } from './fields/index.ts'
import { filterProblem } from './filter-problems.ts'
import { type Condition, filterLimits, type Operator, operationPath, operators } from './filters.ts'
import { offeredOperators, operatorsOfRecords, valueAt } from './offered-operators.ts'
import {
  forwardStep,
  type PathProblem,
  type PathStep,
  type ResolvedPath,
  resolvePath,
} from './resolve-path.ts'
import type { RelationCondition } from './resolved-filter.ts'

const knownOperators: ReadonlySet<string> = new Set(operators)
const keys: ReadonlySet<string> = new Set(['field', 'op', 'value'])
const problemOf = {
  'unknown-field': 'filters.unknown-field',
  'too-long': 'filters.path-too-long',
  'not-followable': 'filters.no-way-on',
} as const satisfies Record<PathProblem, string>

/** One condition as it was stated, with the names its path still has to go. */
interface Stated {
  names: string[]
  op: Operator
  value: unknown
}

interface Checking {
  place: FilterPlace
  state: FilterCheckState
}

/** Checks { field, op, value } on the records of an object. */
export function checkCondition(
  input: Record<string, unknown>,
  place: FilterPlace,
  state: FilterCheckState,
): CheckedFilter | null {
  state.conditions += 1
  if (state.conditions > filterLimits.conditions) return refuseMany(state, place.path)
  const unknown = Object.keys(input).find((key) => !keys.has(key))
  if (unknown !== undefined)
    return refuse(state, place.path, filterProblem('filters.unknown-key', { name: unknown.slice(0, 100) }))
  const { field, op, value } = input
  if (typeof field !== 'string') return refuse(state, place.path, filterProblem('filters.not-a-filter'))
  if (!isOperator(op)) return refuseUnknown(op, field, { place, state })
  if (field === operationPath && state.history) return checkOperation({ op, value }, { place, state })
  const path = resolvePath(state.metadata, place.object, field, state.visible)
  if (typeof path === 'string') return refusePath(path, field, { place, state })
  return checkAlong(path, { names: field.split('.'), op, value }, { place, state })
}

function checkOperation({ op, value }: Omit<Stated, 'names'>, checking: Checking): CheckedFilter | null {
  const { place, state } = checking
  if (op !== 'eq') return refuseOperator(op, ['eq'], checking)
  if (typeof value !== 'string' || !isId(value))
    return refuse(state, `${place.path}.value`, filterProblem('filters.not-an-operation'))
  const operationId = value.toLowerCase()
  return {
    filter: { field: operationPath, op, value: operationId },
    resolved: { kind: 'operation', operationId },
  }
}

/** A path that goes through a to-many relation is about some record there: each such step becomes a `some`. */
function checkAlong(path: ResolvedPath, stated: Stated, checking: Checking): CheckedFilter | null {
  const inner = path.end.kind === 'records' ? path.steps.slice(0, -1) : path.steps
  const at = inner.findIndex((step) => step.kind !== 'toOne')
  if (at < 0) return checkEnd(path, stated, checking)
  const place = { ...checking.place, depth: checking.place.depth + 1 }
  if (place.depth > filterLimits.depth)
    return refuse(
      checking.state,
      place.path,
      filterProblem('filters.too-deep', { limit: filterLimits.depth }),
    )
  const rest = { steps: path.steps.slice(at + 1), end: path.end }
  const checked = checkAlong(rest, { ...stated, names: stated.names.slice(at + 1) }, { ...checking, place })
  if (checked === null) return null
  return {
    filter: { field: stated.names.slice(0, at + 1).join('.'), op: 'some', value: checked.filter },
    resolved: {
      kind: 'some',
      steps: path.steps.slice(0, at),
      step: path.steps[at]!,
      filter: checked.resolved,
    },
  }
}

function checkEnd(path: ResolvedPath, stated: Stated, checking: Checking): CheckedFilter | null {
  const { end, steps } = path
  if (end.kind === 'records') return checkRecords(steps, stated, checking)
  const { field, part, own } = valueAt(end)
  const type = fieldTypeOf(own)
  const offered = type.operators(own)
  if (!offered.includes(stated.op)) return refuseOperator(stated.op, offered, checking)
  const { place, state } = checking
  if (stated.op === 'some' || stated.op === 'none') {
    const step = forwardStep(state.metadata, field)
    if (step === undefined) return refusePath('not-followable', field.name, checking)
    return checkRelated([...steps, step], stated, checking)
  }
  const read = type.parseOperand({ op: stated.op, value: stated.value }, own, state.context)
  if (!read.ok) return refuse(state, `${place.path}.value`, read.problem)
  const filter: Condition = { field: stated.names.join('.'), op: stated.op }
  if (read.operand !== undefined) filter.value = read.operand
  return {
    filter,
    resolved: { kind: 'value', steps, field, part, own, op: stated.op, operand: read.operand },
  }
}

/** Of records that point here one can ask some, none, and whether there are any. */
function checkRecords(steps: readonly PathStep[], stated: Stated, checking: Checking): CheckedFilter | null {
  if (stated.op === 'some' || stated.op === 'none') return checkRelated(steps, stated, checking)
  if (stated.op !== 'isBlank' && stated.op !== 'isNotBlank')
    return refuseOperator(stated.op, operatorsOfRecords, checking)
  const op = stated.op === 'isBlank' ? 'none' : 'some'
  return checkRelated(steps, { ...stated, op, value: undefined }, checking)
}

/** The last of the steps leads to the records asked about. */
function checkRelated(steps: readonly PathStep[], stated: Stated, checking: Checking): CheckedFilter | null {
  const { place, state } = checking
  const step = steps.at(-1)!
  const inside = { object: step.target, path: `${place.path}.value`, depth: place.depth + 1 }
  // Without a filter: any record at all.
  const inner = checkPart(stated.value ?? { and: [] }, inside, state)
  if (inner === null) return null
  const kind = stated.op as RelationCondition['kind']
  return {
    filter: { field: stated.names.join('.'), op: stated.op, value: inner.filter },
    resolved: { kind, steps: steps.slice(0, -1), step, filter: inner.resolved },
  }
}

function refusePath(problem: PathProblem, field: string, { place, state }: Checking): null {
  const params = {
    'unknown-field': { name: field.slice(0, 100), object: place.object.name },
    'too-long': { limit: filterLimits.pathSteps },
    'not-followable': { field: field.slice(0, 100) },
  }
  return refuse(state, `${place.path}.field`, filterProblem(problemOf[problem], params[problem]))
}

function refuseOperator(op: Operator, offered: readonly Operator[], { place, state }: Checking): null {
  const params = { op, offered: offered.join(', ') }
  return refuse(state, `${place.path}.op`, filterProblem('filters.operator-not-offered', params))
}

function refuseUnknown(op: unknown, field: string, { place, state }: Checking): null {
  const path = resolvePath(state.metadata, place.object, field, state.visible)
  const offered = typeof path === 'string' ? operators : offeredOperators(path.end)
  const params = { op: shown(op), offered: offered.join(', ') }
  return refuse(state, `${place.path}.op`, filterProblem('filters.unknown-operator', params))
}

function isOperator(op: unknown): op is Operator {
  return typeof op === 'string' && knownOperators.has(op)
}

function shown(op: unknown): string {
  return typeof op === 'string' ? op.slice(0, 50) : typeof op
}
