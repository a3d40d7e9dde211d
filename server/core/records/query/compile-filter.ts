import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { PathStep } from '../../../../shared/core/resolve-path.ts'
import type {
  RelationCondition,
  ResolvedFilter,
  ValueCondition,
} from '../../../../shared/core/resolved-filter.ts'
import { all, any, identifier, type Sql, sql } from '../../../platform/database/sql.ts'
import { notBefore } from '../../../platform/events/read-events.ts'
import { serverFieldTypes } from '../../fields/index.ts'
import { follow, innerScope, joinsOf, liveAndVisible, type Scope } from './join-tree.ts'
import { linkCondition } from './link-condition.ts'

/** The SQL of a checked filter over the scope's records; the joins it needs are added to the scope. */
export function compileFilter(scope: Scope, filter: ResolvedFilter): Sql {
  switch (filter.kind) {
    case 'and':
      return all(filter.parts.map((part) => compileFilter(scope, part)))
    case 'or':
      return any(filter.parts.map((part) => compileFilter(scope, part)))
    case 'not':
      // The opposite of a filter is exactly the other records, also where SQL would say "unknown".
      return sql`not coalesce(${compileFilter(scope, filter.part)}, false)`
    case 'value':
      return compileValue(scope, filter)
    case 'operation':
      return changedBy(scope, filter.operationId)
    default:
      return compileRelation(scope, filter)
  }
}

function compileValue(scope: Scope, condition: ValueCondition): Sql {
  const here = followAll(scope, condition.steps)
  const { field, op, operand } = condition
  if (isLinked(field)) return linkCondition(here, field, { op, operand })
  const column = (name: string) => identifier(here.alias, name)
  const part = condition.part ?? undefined
  return serverFieldTypes[field.type].where(column, op, operand, field, here.ctx.values, part)
}

/** By the index of events; those of months before the operation are not looked at. */
function changedBy({ ctx, alias }: Scope, operationId: string): Sql {
  const conditions = [sql`e.operation_id = ${operationId}`, ...notBefore(operationId, 'e')]
  return sql`exists (select 1 from ${ctx.db.table('event')} e
    where e.record_id = ${identifier(alias, 'id')} and ${all(conditions)})`
}

/** Where a to-one relation leads nowhere, no record is found there: `some` is false and `none` is true. */
function compileRelation(scope: Scope, { kind, steps, step, filter }: RelationCondition): Sql {
  const found = relatedExists(followAll(scope, steps), step, (inner) => compileFilter(inner, filter))
  return kind === 'some' ? found : sql`not ${found}`
}

function followAll(scope: Scope, steps: readonly PathStep[]): Scope {
  return steps.reduce((here, step) => follow(here, step.field, step.target), scope)
}

function relatedExists(scope: Scope, step: PathStep, conditionOn: (inner: Scope) => Sql): Sql {
  const inner = innerScope(scope, step.target)
  const condition = conditionOn(inner)
  const where = all([...liveAndVisible(inner), condition])
  const here = identifier(scope.alias, 'id')
  const there = identifier(inner.alias, 'id')
  const table = sql`${scope.ctx.db.table(step.target.table)} ${identifier(inner.alias)}`
  if (!isLinked(step.field)) {
    const pointer = identifier(inner.alias, step.field.column)
    return sql`exists (select 1 from ${table} ${joinsOf(inner)} where ${pointer} = ${here} and ${where})`
  }
  const link = scope.nextAlias()
  const [near, far] = step.kind === 'inverse' ? ['to_id', 'from_id'] : ['from_id', 'to_id']
  return sql`exists (select 1 from ${scope.ctx.db.table('link')} ${identifier(link)}
    join ${table} on ${there} = ${identifier(link, far!)} ${joinsOf(inner)}
    where ${identifier(link, 'field_id')} = ${step.field.id} and ${identifier(link, near!)} = ${here} and ${where})`
}

function isLinked(field: FieldDefinition): boolean {
  return field.options.many === true
}
