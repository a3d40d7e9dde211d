import type { Filter, Sort } from '../../../shared/core/filters.ts'
import { dateBuckets } from '../../../shared/core/records.ts'
import {
  type BoardSettings,
  type CalendarSettings,
  type ChartSettings,
  type ColorRule,
  type RowGrouping,
  type ViewColumn,
  type ViewLayout,
  viewLayouts,
} from '../../../shared/core/views.ts'
import { isDate } from '../../../shared/platform/dates.ts'
import { readPeekSearch } from '../records/peek/peek-search.ts'
import { isFilter } from './is-filter.ts'
import { isPlain, readBoard, readCalendar, readChart, readColors } from './layout-search.ts'

/**
 * What a list's address says. Everything that is absent comes from the saved view, so that a link to a
 * view stays short and follows the view when it changes.
 */
export interface ListSearch {
  view?: string
  layout?: ViewLayout
  filter?: Filter
  sort?: Sort[]
  columns?: ViewColumn[]
  groupBy?: string
  sumField?: string
  colors?: ColorRule[]
  board?: BoardSettings
  calendar?: CalendarSettings
  chart?: ChartSettings
  /** The day a calendar is at. */
  day?: string
  rowGroup?: RowGrouping
  /** Of a board only what has stood in its column for longer than is usual. */
  stalled?: true
  /** Text typed into the list's own search box. */
  q?: string
}

/** Reads a list's address; parts that make no sense are left out rather than refused. */
export function readListSearch(raw: Record<string, unknown>): ListSearch {
  const search: ListSearch = {}
  if (typeof raw.view === 'string') search.view = raw.view
  if (viewLayouts.includes(raw.layout as ViewLayout)) search.layout = raw.layout as ViewLayout
  if (isFilter(raw.filter)) search.filter = raw.filter
  if (Array.isArray(raw.sort)) search.sort = raw.sort.filter(isSort)
  if (Array.isArray(raw.columns)) search.columns = raw.columns.filter(isColumn)
  if (typeof raw.groupBy === 'string') search.groupBy = raw.groupBy
  if (typeof raw.sumField === 'string') search.sumField = raw.sumField
  const [colors, board] = [readColors(raw.colors, isFilter), readBoard(raw.board)]
  const [calendar, chart] = [readCalendar(raw.calendar), readChart(raw.chart)]
  if (colors) search.colors = colors
  if (board) search.board = board
  if (calendar) search.calendar = calendar
  if (chart) search.chart = chart
  if (isDate(raw.day)) search.day = raw.day
  // A view's grouping is taken away by an empty one.
  if (isGrouping(raw.rowGroup)) search.rowGroup = raw.rowGroup
  if (raw.stalled === true) search.stalled = true
  if (isTyped(raw.q)) search.q = String(raw.q)
  return search
}

/** Did an address ask for something that makes no sense, so that the list is another than was meant? */
export function hasUnreadParts(raw: Readonly<Record<string, unknown>>): boolean {
  const read: Readonly<Record<string, unknown>> = { ...readListSearch(raw), ...readPeekSearch(raw) }
  return Object.entries(raw).some(([name, asked]) => {
    if (asked === undefined || asked === '') return false
    const got = read[name]
    return got === undefined || (Array.isArray(asked) && Array.isArray(got) && got.length < asked.length)
  })
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
