import type { Filter, Sort } from '../../../shared/core/filters.ts'
import { type ViewColumn, type ViewLayout, viewLayouts } from '../../../shared/core/views.ts'

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

function isColumn(value: unknown): value is ViewColumn {
  return isPlain(value) && typeof value.field === 'string'
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
