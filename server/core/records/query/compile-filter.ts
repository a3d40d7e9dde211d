import type { Problem } from '../../../../shared/core/fields/field-type.ts'
import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { partField } from '../../../../shared/core/fields/part-field.ts'
import { filterProblem } from '../../../../shared/core/filter-problems.ts'
import { type Condition, type Filter, filterLimits, type Operator } from '../../../../shared/core/filters.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import {
  forwardStep,
  type PathEnd,
  type PathStep,
  type ResolvedPath,
  resolvePath,
} from '../../../../shared/core/resolve-path.ts'
import { systemField } from '../../../../shared/core/system-field.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { all, any, identifier, type Sql, sql } from '../../../platform/database/sql.ts'
import type { ServerFieldType } from '../../fields/field-type.ts'
import { serverFieldTypes } from '../../fields/index.ts'
import { follow, innerScope, joinsOf, liveAndVisible, type Scope } from './join-tree.ts'
import { linkCondition } from './link-condition.ts'

/**
 * The SQL of a filter over the scope's records; the joins it needs are added to the scope. Operands are
 * read by their field's type. Refuses what is not a filter, and paths the actor may not see as unknown.
 */
export function compileFilter(scope: Scope, filter: Filter, at = 'filter'): Sql {
  if ('and' in filter)
    return all(filter.and.map((one, index) => compileFilter(scope, one, `${at}.and[${index}]`)))
  if ('or' in filter)
    return any(filter.or.map((one, index) => compileFilter(scope, one, `${at}.or[${index}]`)))
  // The opposite of a filter is exactly the other records, also where SQL would say "unknown".
  if ('not' in filter) return sql`not coalesce(${compileFilter(scope, filter.not, `${at}.not`)}, false)`
  const path = resolveVisible(scope, filter.field, `${at}.field`)
  return compileSteps(scope, path.steps, { end: path.end, condition: filter, at })
}

/** Resolves a path from the scope's object on, as far as the actor may see. Refuses unknown ones. */
export function resolveVisible(scope: Scope, path: string, at: string): ResolvedPath {
  const { metadata, access } = scope.ctx
  const resolved = resolvePath(
    metadata,
    scope.object,
    path,
    (object, field) => access.object(object.id).read !== 'none' && access.canReadField(object.id, field.id),
  )
  if (typeof resolved !== 'string') return resolved
  const problem = filterProblem(problemOf[resolved], {
    name: path,
    field: path,
    object: scope.object.name,
    limit: filterLimits.pathSteps,
  })
  throw refusedFilter(at, problem)
}

const problemOf = {
  'unknown-field': 'filters.unknown-field',
  'too-long': 'filters.path-too-long',
  'not-followable': 'filters.no-way-on',
} as const

/** A filter that cannot be used, with the place and the reason. */
export function refusedFilter(at: string, problem: Problem): AppError {
  const { part, ...detail } = problem
  const path = part === undefined ? at : `${at}${part.startsWith('[') ? '' : '.'}${part}`
  return new AppError('invalid', 'filters.invalid', problem.message ?? 'This filter cannot be used.', {
    details: [{ path, ...detail }],
  })
}

interface Goal {
  end: PathEnd
  condition: Condition
  /** Where in the filter, for problems. */
  at: string
}

function compileSteps(scope: Scope, steps: readonly PathStep[], goal: Goal): Sql {
  const [step, ...rest] = steps
  if (step === undefined) {
    const through = stepThrough(scope, goal)
    return through === undefined ? compileEnd(scope, goal) : compileRelation(scope, through, goal)
  }
  if (step.kind === 'toOne') return compileSteps(follow(scope, step.field, step.target), rest, goal)
  const isWhole = rest.length === 0 && goal.end.kind === 'records'
  if (!isWhole) return relatedExists(scope, step, (inner) => compileSteps(inner, rest, goal))
  return compileRelation(scope, step, goal)
}

/** some and none of a field with several references are about the records there, not about their ids. */
function stepThrough(scope: Scope, { end, condition }: Goal): PathStep | undefined {
  const isRelation = condition.op === 'some' || condition.op === 'none'
  if (!isRelation || end.kind !== 'field' || !hasNoColumn(end.field)) return undefined
  return forwardStep(scope.ctx.metadata, end.field)
}

/** some, none, isBlank, isNotBlank of the records at the other end of a to-many or inverse step. */
function compileRelation(scope: Scope, step: PathStep, { condition, at }: Goal): Sql {
  const positive = relationOperators[condition.op]
  if (positive === undefined)
    throw refusedFilter(`${at}.op`, filterProblem('filters.operator-not-offered', { op: condition.op }))
  const filter =
    condition.value === undefined || condition.value === null ? null : (condition.value as Filter)
  const found = relatedExists(scope, step, (inner) =>
    filter === null ? sql`true` : compileFilter(inner, filter, `${at}.value`),
  )
  return positive ? found : sql`not ${found}`
}

// By operator: must there be such a record, or must there be none?
const relationOperators: Partial<Record<Operator, boolean>> = {
  some: true,
  isNotBlank: true,
  none: false,
  isBlank: false,
}

function compileEnd(scope: Scope, { end, condition, at }: Goal): Sql {
  if (end.kind === 'records') throw new Error('a to-one path never ends at records')
  const whole = end.kind === 'system' ? systemField(end.name) : end.field
  const part = end.kind === 'field' ? end.part : undefined
  const field = (part === undefined ? undefined : partField(whole, part)) ?? whole
  const parsed = fieldTypeOf(field).parseOperand(condition, field, scope.ctx.values)
  if (!parsed.ok) throw refusedFilter(at, parsed.problem)
  if (hasNoColumn(whole)) return linkCondition(scope, whole, { ...condition, value: parsed.operand })
  const type = serverFieldTypes[whole.type] as ServerFieldType
  const column = (name: string) => identifier(scope.alias, name)
  return type.where(column, condition.op, parsed.operand, whole, scope.ctx.values, part)
}

function relatedExists(scope: Scope, step: PathStep, conditionOn: (inner: Scope) => Sql): Sql {
  const inner = innerScope(scope, step.target)
  const condition = conditionOn(inner)
  const where = all([...liveAndVisible(inner), condition])
  const here = identifier(scope.alias, 'id')
  const there = identifier(inner.alias, 'id')
  const table = sql`${scope.ctx.db.table(step.target.table)} ${identifier(inner.alias)}`
  if (!hasNoColumn(step.field)) {
    const pointer = identifier(inner.alias, step.field.column)
    return sql`exists (select 1 from ${table} ${joinsOf(inner)} where ${pointer} = ${here} and ${where})`
  }
  const link = scope.nextAlias()
  const [near, far] = step.kind === 'inverse' ? ['to_id', 'from_id'] : ['from_id', 'to_id']
  return sql`exists (select 1 from ${scope.ctx.db.table('link')} ${identifier(link)}
    join ${table} on ${there} = ${identifier(link, far!)} ${joinsOf(inner)}
    where ${identifier(link, 'field_id')} = ${step.field.id} and ${identifier(link, near!)} = ${here} and ${where})`
}

function hasNoColumn(field: FieldDefinition): boolean {
  return field.options.many === true
}
