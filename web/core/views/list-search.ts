import type { Sort } from '../../../shared/core/filters.ts'
import {
  columnMeasures,
  type RowGrouping,
  type ViewColumn,
  type ViewInput,
  type ViewPart,
  viewLayouts,
} from '../../../shared/core/views.ts'
import { isDate } from '../../../shared/platform/dates.ts'
import { readPeekSearch } from '../records/peek/peek-search.ts'
import type { EachViewPart } from '../saved-views/view-part.ts'
import { isSameValue } from '../saves/same-value.ts'
import { filterIn } from './is-filter.ts'
import { groupIn, pathIn, readBoard, readCalendar, readChart, readColors } from './layout-search.ts'
import { flag, isPlain, listOf, objectOf, oneOf, type Reader, textOf, wholeOf } from './read-shape.ts'

/**
 * What a list's address says. Everything that is absent comes from the saved view, so that a link to a
 * view stays short and follows the view when it changes.
 */
export interface ListSearch extends Partial<Pick<ViewInput, ViewPart>> {
  view?: string
  /** The day a calendar is at. */
  day?: string
  /** Of a board only what has stood in its column for longer than is usual. */
  stalled?: true
  /** Text typed into the list's own search box. */
  q?: string
}

type Readers = { readonly [Part in keyof ListSearch]-?: Reader<NonNullable<ListSearch[Part]>> }

/** How each part is read; one that makes no sense is undefined. */
const readers: Readers & EachViewPart<unknown> = {
  view: textIn,
  layout: oneOf(viewLayouts),
  filter: filterIn,
  sort: someOf(objectOf<Sort>({ field: textOf(200), direction: oneOf(['asc', 'desc']) }, {}), 5),
  columns: someOf(
    objectOf<ViewColumn>(
      { field: pathIn },
      { width: wholeOf(20, 2_000), pinned: flag, measure: oneOf(columnMeasures) },
    ),
    200,
  ),
  groupBy: pathIn,
  sumField: pathIn,
  colors: readColors,
  board: readBoard,
  calendar: readCalendar,
  chart: readChart,
  day: (raw) => (isDate(raw) ? raw : undefined),
  // A view's grouping is taken away by an empty one.
  rowGroup: (raw): RowGrouping | undefined =>
    isPlain(raw) && raw.field === '' ? { field: '' } : groupIn(raw),
  stalled: (raw) => (raw === true ? raw : undefined),
  q: (raw) => (isTyped(raw) ? String(raw) : undefined),
}

/** Reads a list's address; parts that make no sense are left out rather than refused. */
export function readListSearch(raw: Record<string, unknown>): ListSearch {
  const read = Object.entries(readers).map(([part, reader]) => [part, reader(raw[part])] as const)
  // Each part as its own reader gives it.
  return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as ListSearch
}

/**
 * The same for the router, which puts what is read into the address: what makes sense only in part stays there as it
 * was written, so that it can be told.
 */
export function readListAddress(raw: Record<string, unknown>): ListSearch {
  const read = Object.entries(readListSearch(raw)).filter(([part, got]) => !isCut(raw[part], got))
  return Object.fromEntries(read) as ListSearch
}

function textIn(raw: unknown): string | undefined {
  return typeof raw === 'string' ? raw : undefined
}

/** Did an address ask for something that makes no sense, so that the list is another than was meant? */
export function hasUnreadParts(raw: Readonly<Record<string, unknown>>): boolean {
  const read: Readonly<Record<string, unknown>> = { ...readListSearch(raw), ...readPeekSearch(raw) }
  return Object.entries(raw).some(([name, asked]) => {
    if (asked === undefined || asked === '') return false
    const got = read[name]
    return got === undefined || isCut(asked, got)
  })
}

function isCut(asked: unknown, got: unknown): boolean {
  return typeof got === 'object' && !isSameValue(asked, got)
}

// Nothing at all may be wanted; where nothing of what was wanted makes sense it is as if nothing had been said.
function someOf<One>(read: Reader<One>, most: number): Reader<One[]> {
  const readList = listOf(read, most)
  return (raw) => {
    const list = readList(raw)
    return list?.length === 0 && !isSameValue(raw, []) ? undefined : list
  }
}

// A text of digits is a number in the address.
function isTyped(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) && value !== ''
}
