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
  /** Begins where this is true of the first key, which it is of all that comes later. */
  from?: Sql | undefined
  /** Rows before the position instead of behind it, the nearest first; without one from the end on. */
  isBackward?: boolean
  limit: number
  /** Is there nothing in the conditions that people chose? Then one plan serves all. */
  isRepeated: boolean
}

/** A row of the page: the columns asked for, followed by its sort values as text. */
export type PageRow = readonly unknown[]

const opposite = { asc: 'desc', desc: 'asc' } as const
const directions = { asc: raw('asc'), desc: raw('desc') }
const comparisons = { asc: raw('>'), desc: raw('<') }
const bounds = { asc: raw('>='), desc: raw('<=') }

/**
 * The next rows after a position, by keys and not by offset, so that page one thousand costs what page one
 * does. With a single key the blank values, which come last, are a second query: either is an index scan.
 */
export async function readPage(scope: Scope, query: PageQuery): Promise<PageRow[]> {
  try {
    if (query.keys.length > 1) return await readMixed(scope, query)
    return await readSingle(scope, query, query.keys[0]!)
  } catch (error) {
    // The only text that is cast is the cursor's.
    if (query.after !== null && isDatabaseError(error) && error.code.startsWith('22'))
      throw invalidCursor(error)
    throw error
  }
}

async function readSingle(scope: Scope, query: PageQuery, key: SortKey): Promise<PageRow[]> {
  const { after, limit, isBackward } = query
  const isInBlanks = after !== null && after.values[0] === null
  const valued = { read: readValued, isIn: after !== null && !isInBlanks }
  const blanks = { read: readBlanks, isIn: isInBlanks }
  const parts = key.neverBlank ? [valued] : isBackward ? [blanks, valued] : [valued, blanks]
  const rows: PageRow[] = []
  for (const part of parts.slice(
    Math.max(
      0,
      parts.findIndex(({ isIn }) => isIn),
    ),
  )) {
    const missing = limit - rows.length
    if (missing <= 0) break
    rows.push(...(await part.read(scope, { ...query, after: part.isIn ? after : null, limit: missing }, key)))
  }
  return rows
}

function readValued(scope: Scope, query: PageQuery, key: SortKey): Promise<PageRow[]> {
  const id = identifier(scope.alias, 'id')
  const direction = directionOf(query, key)
  const conditions = [...query.conditions]
  if (!key.neverBlank) conditions.push(sql`${key.expression} is not null`)
  if (query.from !== undefined) conditions.push(query.from)
  if (query.after !== null) {
    const position = sql`(${query.after.values[0]}::text::${raw(key.type)}, ${query.after.id}::uuid)`
    conditions.push(sql`(${key.expression}, ${id}) ${comparisons[direction]} ${position}`)
    // Said of the key alone too: that of another table has an index of its own.
    conditions.push(
      sql`${key.expression} ${bounds[direction]} ${query.after.values[0]}::text::${raw(key.type)}`,
    )
  }
  const order = sql`${key.expression} ${directions[direction]}, ${id} ${directions[direction]}`
  return select(scope, query, { conditions, order })
}

function readBlanks(scope: Scope, query: PageQuery, key: SortKey): Promise<PageRow[]> {
  const id = identifier(scope.alias, 'id')
  const direction = directionOf(query, key)
  const conditions = [...query.conditions, sql`${key.expression} is null`]
  if (query.after !== null) conditions.push(sql`${id} ${comparisons[direction]} ${query.after.id}::uuid`)
  return select(scope, query, { conditions, order: sql`${id} ${directions[direction]}` })
}

function readMixed(scope: Scope, query: PageQuery): Promise<PageRow[]> {
  const { from, after, isBackward = false } = query
  const conditions = [...query.conditions]
  if (from !== undefined) conditions.push(sql`(${from} or ${query.keys[0]!.expression} is null)`)
  if (after !== null) conditions.push(besideMixed(scope, query, after))
  return select(scope, query, { conditions, order: orderBy(query.keys, scope.alias, isBackward) })
}

/** Later in the order of several keys, or earlier: equal in the first ones, then later in the next. */
function besideMixed(scope: Scope, query: PageQuery, after: Position): Sql {
  const { keys } = query
  const id = identifier(scope.alias, 'id')
  const value = (at: number) => sql`${after.values[at]}::text::${raw(keys[at]!.type)}`
  const equal = keys.map((key, at) =>
    after.values[at] === null ? sql`${key.expression} is null` : sql`${key.expression} = ${value(at)}`,
  )
  const beyond = keys.map((key, at) => {
    const isBlank = after.values[at] === null
    const comparison = comparisons[directionOf(query, key)]
    // Blanks are last: behind every value, and before none.
    if (query.isBackward)
      return isBlank ? sql`${key.expression} is not null` : sql`${key.expression} ${comparison} ${value(at)}`
    return isBlank
      ? sql`false`
      : sql`(${key.expression} ${comparison} ${value(at)} or ${key.expression} is null)`
  })
  const branches = beyond.map((one, at) => all([...equal.slice(0, at), one]))
  const last = comparisons[directionOf(query, keys.at(-1)!)]
  return any([...branches, all([...equal, sql`${id} ${last} ${after.id}::uuid`])])
}

function directionOf({ isBackward }: PageQuery, { direction }: SortKey): SortKey['direction'] {
  return isBackward ? opposite[direction] : direction
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
