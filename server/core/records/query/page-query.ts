import { all, identifier, join, raw, repeated, type Sql, sql } from '../../../platform/database/sql.ts'
import { waysToSee } from '../../access/visible-records.ts'
import type { Position } from './cursor.ts'
import { joinsOf, type Scope } from './join-tree.ts'
import type { SortKey } from './sort-keys.ts'

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

/** A page of rows that are equal in the keys before `at`. */
export interface LevelQuery extends PageQuery {
  at: number
}

/** A row of the page: the columns asked for, followed by its sort values as text. */
export type PageRow = readonly unknown[]

export const directions = { asc: raw('asc'), desc: raw('desc') }
/** What comes later in a direction. */
export const comparisons = { asc: raw('>'), desc: raw('<') }
const opposite = { asc: 'desc', desc: 'asc' } as const

export function directionOf({ isBackward }: PageQuery, { direction }: SortKey): SortKey['direction'] {
  return isBackward ? opposite[direction] : direction
}

/** What a cursor says of a key, as a value of its type. */
export function cursorValue(key: SortKey, text: string | null | undefined): Sql {
  return sql`${text}::text::${raw(key.type)}`
}

/** The rows that meet conditions, in an order. `also`: columns behind the sort values, each with a name. */
export function pageStatement(
  scope: Scope,
  query: PageQuery,
  how: { conditions: readonly Sql[]; order: Sql; also?: readonly Sql[] },
): Sql {
  const values = query.keys.map((key) => sql`(${key.expression})::text`)
  const from = sql`from ${scope.ctx.db.table(scope.object.table)} ${identifier(scope.alias)} ${joinsOf(scope)}`
  const end = sql`order by ${how.order} limit ${raw(String(Math.trunc(query.limit)))}`
  const statement = sql`
    select ${query.list}, ${join([...values, ...(how.also ?? [])])}
    ${from} where ${foundBySight(scope, how.conditions, { from, end })} ${end}`
  return query.isRepeated ? repeated(statement) : statement
}

/**
 * What is seen by whose it is and what is seen for being shared are two walks along the order, each as long as the
 * page: one walk would have to fetch every record of everybody else it passes.
 */
function foundBySight(scope: Scope, conditions: readonly Sql[], { from, end }: { from: Sql; end: Sql }): Sql {
  const ways = waysToSee(scope.ctx, scope.object, scope.alias)
  if (ways === null) return all(conditions)
  const id = identifier(scope.alias, 'id')
  const walks = ways.map((way) => sql`(select ${id} ${from} where ${all([...conditions, way])} ${end})`)
  return sql`${id} = any(array(${join(walks, ' union all ')}))`
}

interface Part {
  isIn: boolean
  read(query: LevelQuery): Promise<PageRow[]>
}

/** Rows with a value of a key, then those without, or the other way round; from the part a position is in on. */
export async function readParts(
  query: LevelQuery,
  readValued: Part['read'],
  readBlanks: Part['read'],
): Promise<PageRow[]> {
  const { after, at, isBackward, keys, limit } = query
  const isInBlanks = after !== null && after.values[at] === null
  const valued: Part = { read: readValued, isIn: after !== null && !isInBlanks }
  const blanks: Part = { read: readBlanks, isIn: isInBlanks }
  const parts = keys[at]!.neverBlank ? [valued] : isBackward ? [blanks, valued] : [valued, blanks]
  const first = parts.findIndex(({ isIn }) => isIn)
  const rows: PageRow[] = []
  for (const { read, isIn } of parts.slice(Math.max(0, first))) {
    const missing = limit - rows.length
    if (missing <= 0) break
    rows.push(...(await read({ ...query, after: isIn ? after : null, limit: missing })))
  }
  return rows
}
