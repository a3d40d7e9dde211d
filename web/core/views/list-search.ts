import type { Filter, Sort } from '../../../shared/core/filters.ts'
import { dateBuckets } from '../../../shared/core/records.ts'
import {
  type RowGrouping,
  type ViewColumn,
  type ViewInput,
  type ViewPart,
  viewLayouts,
} from '../../../shared/core/views.ts'
import { isDate } from '../../../shared/platform/dates.ts'
import { readPeekSearch } from '../records/peek/peek-search.ts'
import type { EachViewPart } from '../saved-views/view-part.ts'
import { isFilter } from './is-filter.ts'
import { isPlain, readBoard, readCalendar, readChart, readColors } from './layout-search.ts'

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

type Readers = { readonly [Part in keyof ListSearch]-?: (raw: unknown) => ListSearch[Part] | undefined }

/** How each part is read; one that makes no sense is undefined. */
const readers: Readers & EachViewPart<unknown> = {
  view: textIn,
  layout: (raw) => viewLayouts.find((layout) => layout === raw),
  filter: filterIn,
  sort: (raw) => listIn(raw, isSort),
  columns: (raw) => listIn(raw, isColumn),
  groupBy: textIn,
  sumField: textIn,
  colors: (raw) => readColors(raw, isFilter),
  board: readBoard,
  calendar: readCalendar,
  chart: readChart,
  day: (raw) => (isDate(raw) ? raw : undefined),
  // A view's grouping is taken away by an empty one.
  rowGroup: (raw) => (isGrouping(raw) ? raw : undefined),
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
 * The same for the router, which puts what is read into the address: a list of which some makes no sense stays there as
 * it was written, so that it can be told.
 */
export function readListAddress(raw: Record<string, unknown>): ListSearch {
  const read = Object.entries(readListSearch(raw)).filter(([part, got]) => !isCut(raw[part], got))
  return Object.fromEntries(read) as ListSearch
}

function textIn(raw: unknown): string | undefined {
  return typeof raw === 'string' ? raw : undefined
}

function filterIn(raw: unknown): Filter | undefined {
  return isFilter(raw) ? raw : undefined
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
  return Array.isArray(asked) && Array.isArray(got) && got.length < asked.length
}

// Nothing at all may be wanted; where nothing of what was wanted makes sense it is as if nothing had been said.
function listIn<T>(raw: unknown, makesSense: (one: unknown) => one is T): T[] | undefined {
  if (!Array.isArray(raw)) return undefined
  const list = raw.filter(makesSense)
  return raw.length > 0 && list.length === 0 ? undefined : list
}

// A text of digits is a number in the address.
function isTyped(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) && value !== ''
}

function isSort(value: unknown): value is Sort {
  return (
    isPlain(value) &&
    typeof value.field === 'string' &&
    (value.direction === 'asc' || value.direction === 'desc')
  )
}

function isGrouping(value: unknown): value is RowGrouping {
  if (!isPlain(value) || typeof value.field !== 'string') return false
  return value.bucket === undefined || dateBuckets.some((bucket) => bucket === value.bucket)
}

function isColumn(value: unknown): value is ViewColumn {
  return isPlain(value) && typeof value.field === 'string'
}
