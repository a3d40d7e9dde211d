import type { Sort } from '../../../../shared/core/filters.ts'
import type { ColumnMeasure, ViewColumn } from '../../../../shared/core/views.ts'
import type { ListState } from '../list-state.ts'
import type { Column } from './column.ts'
import { inBounds, keepColumnWidth } from './column-widths.ts'

/** How much one step of the keyboard changes a width. */
export const widthStep = 24

/** What somebody changes about the columns of a list; with a view it is a change of the view. */
export function columnChanges(state: ListState, columns: readonly Column[]) {
  const change = (path: string, part: Partial<ViewColumn>) =>
    state.change({ columns: withPart(columns, state.columns ?? [], path, part) })
  const paths = columns.map((column) => column.path)
  const inOrder = (next: readonly string[]) =>
    state.change({ columns: next.map((path) => keptColumn(path, state.columns ?? [])) })
  return {
    resize(path: string, width: number) {
      if (state.view) change(path, { width: inBounds(width) })
      else keepColumnWidth(state.object.name, path, width)
    },
    pin: (path: string, pinned: boolean) => change(path, { pinned }),
    measure: (path: string, measure: ColumnMeasure) => change(path, { measure }),
    hide: (path: string) => inOrder(paths.filter((one) => one !== path)),
    /** One place to the left or right, among the columns that are pinned as it is. */
    step(path: string, by: 1 | -1) {
      const at = paths.indexOf(path)
      const beside = columns[at + by]
      if (!beside || beside.isTitle || beside.isPinned !== columns[at]?.isPinned) return
      inOrder(paths.with(at, beside.path).with(at + by, path))
    },
    sort: (path: string, direction: Sort['direction'], adds: boolean) =>
      state.change({ sort: sortedBy(state.chosenSort, { field: path, direction }, adds) }),
  }
}

/** A sort with one field sorted by in a direction: alone, or behind what the list is sorted by already. */
function sortedBy(before: readonly Sort[], next: Sort, adds: boolean): Sort[] {
  if (!adds) return [next]
  const at = before.findIndex((one) => one.field === next.field)
  return at < 0 ? [...before, next] : before.with(at, next)
}

/** What a click on a head makes of the sort: ascending, descending, and then not by it. */
export function clickedSort(before: readonly Sort[], field: string, adds: boolean): Sort[] {
  const now = before.find((one) => one.field === field)?.direction
  if (now === 'desc') return adds ? before.filter((one) => one.field !== field) : []
  return sortedBy(before, { field, direction: now === undefined ? 'asc' : 'desc' }, adds)
}

function withPart(
  columns: readonly Column[],
  kept: readonly ViewColumn[],
  path: string,
  part: Partial<ViewColumn>,
): ViewColumn[] {
  return columns.map((column) => {
    const before = keptColumn(column.path, kept)
    return column.path === path ? { ...before, ...part } : before
  })
}

function keptColumn(path: string, kept: readonly ViewColumn[]): ViewColumn {
  return kept.find((column) => column.field === path) ?? { field: path }
}
