import { identifier, sql } from '../../../platform/database/sql.ts'
import type { Scope } from './join-tree.ts'
import {
  comparisons,
  cursorValue,
  directionOf,
  directions,
  type LevelQuery,
  type PageRow,
  pageStatement,
  readParts,
} from './page-query.ts'
import { orderBy } from './sort-keys.ts'

type Read = (scope: Scope, query: LevelQuery) => Promise<PageRow[]>

/**
 * A page in the order of a key and more behind it: group by group of what is equal in the key. Asked for all at once,
 * an index on the key would be read from its beginning to the place of the page, and a large group be sorted whole
 * where it is shorter to walk an index of the next key. `read` gives what lies in one group.
 */
export function readGroups(scope: Scope, query: LevelQuery, read: Read): Promise<PageRow[]> {
  const key = query.keys[query.at]!
  const within = (part: LevelQuery, condition: LevelQuery['conditions'][number]) =>
    read(scope, {
      ...part,
      at: part.at + 1,
      conditions: [...part.conditions, condition],
      from: undefined,
      // What a value of the key is best found by depends on how many have it.
      isRepeated: false,
    })
  const group = (part: LevelQuery, text: string) => within(part, key.equals(text))
  return readParts(
    query,
    (part) => readValued(scope, part, group),
    (part) => within(part, sql`${key.expression} is null`),
  )
}

type ReadGroup = (query: LevelQuery, text: string) => Promise<PageRow[]>

async function readValued(scope: Scope, query: LevelQuery, group: ReadGroup): Promise<PageRow[]> {
  const { after, limit } = query
  if (after === null) return readFollowing(scope, query, group)
  const here = after.values[query.at]!
  const rows = await group(query, here)
  if (rows.length >= limit) return rows
  const rest = { ...query, after: null, limit: limit - rows.length }
  return [...rows, ...(await readFollowing(scope, rest, group, here))]
}

/**
 * From the groups behind a value on: as many rows as are missing, in the order of the key alone, tell where the page
 * ends. Whatever comes before that group is whole; of the group itself the right ones are asked for.
 */
async function readFollowing(
  scope: Scope,
  query: LevelQuery,
  group: ReadGroup,
  behind?: string,
): Promise<PageRow[]> {
  const ahead = await readAhead(scope, query, behind)
  if (ahead.length < query.limit) return ahead.map(({ row }) => row)
  const last = ahead.at(-1)!
  const whole = ahead.filter(({ place }) => place !== last.place).map(({ row }) => row)
  const text = last.row.at(query.at - query.keys.length) as string
  return [...whole, ...(await group({ ...query, limit: query.limit - whole.length }, text))]
}

/** The next rows in the order of the key, given in the order of all keys; rows of one group have the same place. */
async function readAhead(
  scope: Scope,
  query: LevelQuery,
  behind?: string,
): Promise<{ row: PageRow; place: unknown }[]> {
  const key = query.keys[query.at]!
  const direction = directionOf(query, key)
  const conditions = [...query.conditions]
  if (!key.neverBlank) conditions.push(sql`${key.expression} is not null`)
  if (query.from !== undefined) conditions.push(query.from)
  if (behind !== undefined)
    conditions.push(sql`${key.expression} ${comparisons[direction]} ${cursorValue(key, behind)}`)
  const left = query.keys.slice(query.at)
  // No column of a record has a space in its name.
  const named = left.map((one, at) => ({ ...one, expression: identifier('p', `key ${at}`) }))
  const found = pageStatement(scope, query, {
    conditions,
    order: sql`${key.expression} ${directions[direction]}`,
    also: left.map(({ expression }, at) => sql`${expression} as ${identifier(`key ${at}`)}`),
  })
  const rows = await scope.ctx.db.rows(sql`
    select *, rank() over (order by ${named[0]!.expression} ${directions[direction]}) from (${found}) as p
    order by ${orderBy(named, 'p', query.isBackward)}`)
  return rows.map((row) => ({ row: row.slice(0, -left.length - 1), place: row.at(-1) }))
}
