import { isDatabaseError } from '../../../platform/database/database-errors.ts'
import { identifier, raw, type Sql, sql } from '../../../platform/database/sql.ts'
import { invalidCursor } from './cursor.ts'
import type { Scope } from './join-tree.ts'
import { readGroups } from './page-by-groups.ts'
import {
  comparisons,
  cursorValue,
  directionOf,
  directions,
  type LevelQuery,
  type PageQuery,
  type PageRow,
  pageStatement,
  readParts,
} from './page-query.ts'

const bounds = { asc: raw('>='), desc: raw('<=') }

/**
 * The next rows after a position, by keys and not by offset, so that page one thousand costs what page one
 * does. The blank values of a key, which come last, are a second query: either is an index scan.
 */
export async function readPage(scope: Scope, query: PageQuery): Promise<PageRow[]> {
  try {
    return await readOrdered(scope, { ...query, at: 0 })
  } catch (error) {
    // The only text that is cast is the cursor's.
    if (query.after !== null && isDatabaseError(error) && error.code.startsWith('22'))
      throw invalidCursor(error)
    throw error
  }
}

function readOrdered(scope: Scope, query: LevelQuery): Promise<PageRow[]> {
  if (query.at < query.keys.length - 1) return readGroups(scope, query, readOrdered)
  return readParts(
    query,
    (part) => readValued(scope, part),
    (part) => readBlanks(scope, part),
  )
}

function readValued(scope: Scope, query: LevelQuery): Promise<PageRow[]> {
  const key = query.keys[query.at]!
  const id = identifier(scope.alias, 'id')
  const direction = directionOf(query, key)
  const conditions = [...query.conditions]
  if (!key.neverBlank) conditions.push(sql`${key.expression} is not null`)
  if (query.from !== undefined) conditions.push(query.from)
  if (query.after !== null) {
    const value = cursorValue(key, query.after.values[query.at])
    const position = sql`(${value}, ${query.after.id}::uuid)`
    conditions.push(sql`(${key.expression}, ${id}) ${comparisons[direction]} ${position}`)
    // Said of the key alone too: that of another table has an index of its own.
    conditions.push(sql`${key.expression} ${bounds[direction]} ${value}`)
  }
  const order = sql`${key.expression} ${directions[direction]}, ${id} ${directions[direction]}`
  return select(scope, query, { conditions, order })
}

function readBlanks(scope: Scope, query: LevelQuery): Promise<PageRow[]> {
  const key = query.keys[query.at]!
  const id = identifier(scope.alias, 'id')
  const direction = directionOf(query, key)
  const conditions = [...query.conditions, sql`${key.expression} is null`]
  if (query.after !== null) conditions.push(sql`${id} ${comparisons[direction]} ${query.after.id}::uuid`)
  return select(scope, query, { conditions, order: sql`${id} ${directions[direction]}` })
}

function select(
  scope: Scope,
  query: PageQuery,
  how: { conditions: readonly Sql[]; order: Sql },
): Promise<PageRow[]> {
  return scope.ctx.db.rows(pageStatement(scope, query, how))
}
