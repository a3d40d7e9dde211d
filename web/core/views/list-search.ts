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
  if (raw.q !== undefined && raw.q !== '') search.q = String(raw.q)
  return search
}

function isFilter(value: unknown): value is Filter {
  if (!isPlain(value)) return false
  if ('and' in value) return Array.isArray(value.and) && value.and.every(isFilter)
  if ('or' in value) return Array.isArray(value.or) && value.or.every(isFilter)
  if ('not' in value) return isFilter(value.not)
  return typeof value.field === 'string' && typeof value.op === 'string'
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
