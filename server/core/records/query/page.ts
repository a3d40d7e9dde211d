import { isDatabaseError } from '../../../platform/database/database-errors.ts'
import { all, any, identifier, join, raw, repeated, type Sql, sql } from '../../../platform/database/sql.ts'
import { invalidCursor, type Position } from './cursor.ts'
import { joinsOf, type Scope } from './join-tree.ts'
import { orderBy, type SortKey } from './sort-keys.ts'

export interface PageQuery {
  list: Sql
  conditions: readonly Sql[]
  keys: readonly SortKey[]
  after: Position | null
  limit: number
  /** Is there nothing in the conditions that people chose? Then one plan serves all. */
  isRepeated: boolean
}

/** A row of the page: the columns asked for, followed by its sort values as text. */
export type PageRow = readonly unknown[]

const directions = { asc: raw('asc'), desc: raw('desc') }
const comparisons = { asc: raw('>'), desc: raw('<') }

/**
 * The next rows after a position, by keys and not by offset, so that page one thousand costs what page one
 * does. With a single key the blank values, which come last, are a second query: either is an index scan.
 */
export async function readPage(scope: Scope, query: PageQuery): Promise<PageRow[]> {
  try {
    const only = query.keys[0]!
    if (query.keys.length > 1) return await readMixed(scope, query)
    const isInBlanks = query.after !== null && query.after.values[0] === null
    const valued = isInBlanks ? [] : await readValued(scope, query, only)
    const missing = query.limit - valued.length
    if (missing <= 0 || only.neverBlank) return valued
    const after = isInBlanks ? query.after : null
    return [...valued, ...(await readBlanks(scope, { ...query, after, limit: missing }, only))]
  } catch (error) {
    // The only text that is cast is the cursor's.
    if (query.after !== null && isDatabaseError(error) && error.code.startsWith('22'))
      throw invalidCursor(error)
    throw error
  }
}

function readValued(scope: Scope, query: PageQuery, key: SortKey): Promise<PageRow[]> {
  const id = identifier(scope.alias, 'id')
  const conditions = [...query.conditions]
  if (!key.neverBlank) conditions.push(sql`${key.expression} is not null`)
  if (query.after !== null) {
    const position = sql`(${query.after.values[0]}::text::${raw(key.type)}, ${query.after.id}::uuid)`
    conditions.push(sql`(${key.expression}, ${id}) ${comparisons[key.direction]} ${position}`)
  }
  const order = sql`${key.expression} ${directions[key.direction]}, ${id} ${directions[key.direction]}`
  return select(scope, query, { conditions, order })
}

function readBlanks(scope: Scope, query: PageQuery, key: SortKey): Promise<PageRow[]> {
  const id = identifier(scope.alias, 'id')
  const conditions = [...query.conditions, sql`${key.expression} is null`]
  if (query.after !== null) conditions.push(sql`${id} ${comparisons[key.direction]} ${query.after.id}::uuid`)
  return select(scope, query, { conditions, order: sql`${id} ${directions[key.direction]}` })
}

function readMixed(scope: Scope, query: PageQuery): Promise<PageRow[]> {
  const conditions = [...query.conditions]
  if (query.after !== null) conditions.push(afterMixed(scope, query.keys, query.after))
  return select(scope, query, { conditions, order: orderBy(query.keys, scope.alias) })
}

/** Later in the order of several keys: equal in the first ones, then later in the next. */
function afterMixed(scope: Scope, keys: readonly SortKey[], after: Position): Sql {
  const id = identifier(scope.alias, 'id')
  const last = keys.at(-1)!.direction
  const value = (at: number) => sql`${after.values[at]}::text::${raw(keys[at]!.type)}`
  const equal = keys.map((key, at) =>
    after.values[at] === null ? sql`${key.expression} is null` : sql`${key.expression} = ${value(at)}`,
  )
  const later = keys.map((key, at) =>
    after.values[at] === null
      ? sql`false`
      : sql`(${key.expression} ${comparisons[key.direction]} ${value(at)} or ${key.expression} is null)`,
  )
  const branches = later.map((one, at) => all([...equal.slice(0, at), one]))
  return any([...branches, all([...equal, sql`${id} ${comparisons[last]} ${after.id}::uuid`])])
}

function select(
  scope: Scope,
  query: PageQuery,
  how: { conditions: readonly Sql[]; order: Sql },
): Promise<PageRow[]> {
  const values = query.keys.map((key) => sql`(${key.expression})::text`)
  const statement = sql`
    select ${query.list}, ${join(values)}
    from ${scope.ctx.db.table(scope.object.table)} ${identifier(scope.alias)} ${joinsOf(scope)}
    where ${all(how.conditions)}
    order by ${how.order} limit ${raw(String(Math.trunc(query.limit)))}`
  return scope.ctx.db.rows(query.isRepeated ? repeated(statement) : statement)
}
