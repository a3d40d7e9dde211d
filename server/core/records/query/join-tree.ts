import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Context } from '../../../platform/context.ts'
import { all, identifier, join, type Sql, sql } from '../../../platform/database/sql.ts'
import { visibleRecords, waysToSee } from '../../access/visible-records.ts'

/**
 * One FROM clause under construction: a record table and the tables its to-one references lead to, each
 * joined once however many conditions, sort keys or groups go through it.
 */
export interface Scope {
  readonly ctx: Context
  readonly object: ObjectDefinition
  readonly alias: string
  readonly joins: Map<string, Sql>
  /** Hands out aliases unique in the whole statement. */
  readonly nextAlias: () => string
}

/** The scope of a whole statement. */
export function rootScope(ctx: Context, object: ObjectDefinition): Scope {
  let used = 0
  return { ctx, object, alias: 'r', joins: new Map(), nextAlias: () => `t${++used}` }
}

/** A scope for a subquery over other records, with aliases that do not clash with its surroundings. */
export function innerScope(outer: Scope, object: ObjectDefinition): Scope {
  return { ctx: outer.ctx, object, alias: outer.nextAlias(), joins: new Map(), nextAlias: outer.nextAlias }
}

/**
 * Follows a to-one reference and gives the scope of its target. The join is outer and leaves out targets
 * that are binned or that the actor may not see: their fields count as blank, so nothing can be learnt of them.
 */
export function follow(scope: Scope, field: FieldDefinition, target: ObjectDefinition): Scope {
  const key = `${scope.alias}.${field.id}`
  const known = aliasesOf(scope.joins).get(key)
  const alias = known ?? scope.nextAlias()
  if (known === undefined) {
    aliasesOf(scope.joins).set(key, alias)
    scope.joins.set(alias, outerJoin(scope, { field, target, alias }))
  }
  return { ...scope, object: target, alias }
}

/**
 * The table of a scope with its joins, for FROM, as all of its records that meet the conditions are read: where some
 * are seen by whose they are and some for being shared, each of the two is found by its index.
 */
export function wholeTable(scope: Scope): Sql {
  const { ctx, object } = scope
  const table = ctx.db.table(object.table)
  const alias = identifier(scope.alias)
  const ways = waysToSee(ctx, object, scope.alias)
  if (ways === null) return sql`${table} ${alias} ${joinsOf(scope)}`
  const rows = ways.map((way) => sql`(select * from ${table} ${alias} where ${way})`)
  return sql`(${join(rows, ' union all ')}) ${alias} ${joinsOf(scope)}`
}

/** The joins of a scope, as they follow its table in FROM. */
export function joinsOf(scope: Scope): Sql {
  return join([...scope.joins.values()], ' ')
}

/** Live records of the scope's table that the actor may see. */
export function liveAndVisible(scope: Scope): Sql[] {
  const visible = visibleRecords(scope.ctx, scope.object, 'read', scope.alias)
  const live = sql`${identifier(scope.alias, 'deleted_at')} is null`
  return visible === null ? [live] : [live, visible]
}

function outerJoin(
  scope: Scope,
  to: { field: FieldDefinition; target: ObjectDefinition; alias: string },
): Sql {
  const there: Scope = { ...scope, object: to.target, alias: to.alias }
  const on = [
    sql`${identifier(to.alias, 'id')} = ${identifier(scope.alias, to.field.column)}`,
    ...liveAndVisible(there),
  ]
  return sql`left join ${scope.ctx.db.table(to.target.table)} ${identifier(to.alias)} on ${all(on)}`
}

const aliases = new WeakMap<Map<string, Sql>, Map<string, string>>()

function aliasesOf(joins: Map<string, Sql>): Map<string, string> {
  const known = aliases.get(joins) ?? new Map<string, string>()
  aliases.set(joins, known)
  return known
}
