import type { BoardSettings } from '../../../../shared/core/views.ts'
import { inViewOrder, settingOf } from './arranged-columns.ts'
import { columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'

/** More columns than this nobody looks through, and each asks for its own cards. */
export const mostColumns = 60

/**
 * Which columns a board has, in the order of the view: all of them up to a number, of more those the view
 * names, then those that hold cards, then the first. `left` are those that found no room; a hidden one takes none.
 */
export function shownColumns(
  found: readonly BoardColumn[],
  settings: BoardSettings,
  held: ReadonlySet<string>,
  most = mostColumns,
): { columns: BoardColumn[]; left: BoardColumn[] } {
  const all = inViewOrder(found, settings)
  const isHidden = (column: BoardColumn) => settingOf(settings, column).hidden === true
  if (all.length <= most) return { columns: all, left: [] }
  const named = new Set((settings.columns ?? []).map(({ value }) => value))
  const rank = (column: BoardColumn) =>
    named.has(columnKey(column)) ? 0 : held.has(columnKey(column)) ? 1 : 2
  // Sorting is stable: within a rank the order of the view stays.
  const wanted = all.filter((column) => !isHidden(column)).sort((a, b) => rank(a) - rank(b))
  const left = new Set(wanted.slice(most))
  return { columns: all.filter((column) => !left.has(column)), left: [...left] }
}

/** The settings with a column chosen that found no room: it comes first, where everybody sees that it came. */
export function withChosen(settings: BoardSettings, value: string): BoardSettings {
  const others = (settings.columns ?? []).filter((one) => one.value !== value)
  return { ...settings, columns: [{ value }, ...others] }
}
