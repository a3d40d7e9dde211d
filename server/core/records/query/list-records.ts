import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { type RecordPage, type RecordQuery, recordLimits } from '../../../../shared/core/records.ts'
import { recordProperties } from '../../../../shared/core/system-field.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Context } from '../../../platform/context.ts'
import { identifier, type Sql, sql } from '../../../platform/database/sql.ts'
import { changeableRecords } from '../../access/record-rights.ts'
import { visibleRecords } from '../../access/visible-records.ts'
import { fillLinks } from '../links.ts'
import { searchCondition } from '../search/search-condition.ts'
import { selectForActor } from '../select-for-actor.ts'
import { type FieldColumns, readableFields } from '../table-shape.ts'
import { compileFilter } from './compile-filter.ts'
import { countRecords } from './count-records.ts'
import { type Position, readCursor, writeCursor } from './cursor.ts'
import { rootScope, type Scope } from './join-tree.ts'
import { readPage } from './page.ts'
import type { PageQuery, PageRow } from './page-query.ts'
import { readFilter } from './read-filter.ts'
import { readableObject } from './readable-object.ts'
import { relatedRecords } from './related-records.ts'
import { sortKeys } from './sort-keys.ts'
import { type Place, startPlace } from './start-place.ts'
import { touchesOf } from './touches-of.ts'

/** One page of the records the actor may see, with the fields the actor may see of them. */
export async function listRecords(ctx: Context, objectName: string, query: RecordQuery): Promise<RecordPage> {
  const object = readableObject(ctx, objectName)
  const scope = rootScope(ctx, object)
  const conditions = listConditions(scope, query)
  const fields = wantedFields(ctx, object, query.fields)
  const selection = selectForActor(ctx, object, fields, scope.alias)
  const sort = query.sort ?? []
  const keys = sortKeys(scope, sort)
  const limit = query.limit ?? recordLimits.defaultPage
  const isRepeated = query.filter === undefined && !query.search
  const asked = { list: selection.list, conditions, keys, limit: limit + 1, isRepeated }
  const cursor = query.cursor === undefined ? null : readCursor(object.name, sort, query.cursor)
  const start = cursor === null && query.start !== undefined ? query.start : null
  const place = start === null ? placeAfter(cursor) : await startPlace(scope, { keys, conditions, start })
  const read = limit === 0 ? nothing : await readFrom(scope, asked, place)
  const records = read.rows.map((row) => selection.read(row))
  await fillLinks(ctx, records, selection.linked)
  const related = await relatedRecords(ctx, object, records, query.expand ?? [])
  const cursorOf = (row: PageRow, isBackward: boolean) => {
    const values = row.slice(selection.width) as (string | null)[]
    return writeCursor(object.name, sort, { id: String(row[0]), values, isBackward })
  }
  // A page from the beginning to the end has counted them already: whatever it took to find them is done once.
  const isWhole = cursor === null && start === null && limit > 0 && !read.hasLater
  const counted = () => (isWhole ? { value: records.length, exact: true } : countRecords(scope, conditions))
  const count = query.count === true ? { count: await counted() } : {}
  const ids = records.map(({ id }) => id)
  const touches = query.touches === true ? { touches: await touchesOf(ctx, ids) } : {}
  return {
    records,
    related,
    ...touches,
    page: { ...edges(read, cursorOf), ...count, ...(start && { at: read.at }) },
  }
}

function placeAfter(after: Position | null): Place {
  return { after, isBackward: after?.isBackward === true }
}

interface ReadRows {
  /** In the order of the list. */
  rows: PageRow[]
  hasEarlier: boolean
  hasLater: boolean
  at: number
}

const nothing: ReadRows = { rows: [], hasEarlier: false, hasLater: false, at: 0 }

/** The rows of a page from a place on; where nothing comes behind it, the last ones. */
async function readFrom(
  scope: Scope,
  asked: Omit<PageQuery, 'after' | 'from' | 'isBackward'>,
  place: Place,
): Promise<ReadRows> {
  const { after, from, isBackward, at = 0 } = place
  const rows = await readPage(scope, { ...asked, after, from, isBackward })
  if (rows.length === 0 && from !== undefined)
    return readFrom(scope, asked, { after: null, isBackward: true, at: 1 })
  const isMore = rows.length >= asked.limit
  const shown = rows.slice(0, asked.limit - 1)
  if (isBackward) return { rows: shown.reverse(), hasEarlier: isMore, hasLater: after !== null, at }
  return { rows: shown, hasEarlier: after !== null || from !== undefined, hasLater: isMore, at }
}

function edges(
  { rows, hasEarlier, hasLater }: ReadRows,
  cursorOf: (row: PageRow, isBackward: boolean) => string,
): Pick<RecordPage['page'], 'next' | 'previous'> {
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    next: hasLater && last ? cursorOf(last, false) : null,
    ...(hasEarlier && first && { previous: cursorOf(first, true) }),
  }
}

/** What narrows a list: bin or not, visibility, what may be done, filter, search text. */
export function listConditions(
  scope: Scope,
  query: Pick<RecordQuery, 'deleted' | 'filter' | 'search' | 'youMay'>,
): Sql[] {
  const bin = identifier(scope.alias, 'deleted_at')
  const conditions = [query.deleted === true ? sql`${bin} is not null` : sql`${bin} is null`]
  const visible = visibleRecords(scope.ctx, scope.object, 'read', scope.alias)
  if (visible !== null) conditions.push(visible)
  const mine = query.youMay && changeableRecords(scope.ctx, scope.object, query.youMay, scope.alias)
  if (mine) conditions.push(mine)
  if (query.filter !== undefined)
    conditions.push(compileFilter(scope, readFilter(scope.ctx, scope.object, query.filter)))
  if (query.search) conditions.push(searchCondition(scope, query.search))
  return conditions
}

/** The fields to give: all the actor may see, or those named. Refuses names that are not among them. */
export function wantedFields(
  ctx: Context,
  object: ObjectDefinition,
  names: readonly string[] | undefined,
): FieldColumns[] {
  const fields = readableFields(ctx, object, names)
  // What is given with every record anyway may be named too.
  const unknown = names?.find(
    (name) => !fields.some((one) => one.field.name === name) && !recordProperties.has(name),
  )
  if (unknown === undefined) return fields
  throw new AppError(
    'invalid',
    'records.unknown-field',
    `There is no field "${unknown}" on ${object.name}.`,
    {
      details: [{ path: 'fields', code: 'records.unknown-field', params: { field: unknown } }],
    },
  )
}
