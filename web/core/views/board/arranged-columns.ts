import type { BoardColumnSetting, BoardSettings } from '../../../../shared/core/views.ts'
import { columnKey } from './board.ts'
import type { BoardColumn } from './board-columns.ts'

/** Columns in the order the view has them; those it does not name stand behind, in their own. */
export function inViewOrder(columns: readonly BoardColumn[], { columns: set = [] }: BoardSettings) {
  const places = new Map(set.map(({ value }, at) => [value, at]))
  const placeOf = (column: BoardColumn) => places.get(columnKey(column)) ?? set.length
  return [...columns].sort((a, b) => placeOf(a) - placeOf(b))
}

/** What the view says of a column. */
export function settingOf(
  { columns = [] }: BoardSettings,
  column: Pick<BoardColumn, 'value'>,
): BoardColumnSetting {
  return columns.find(({ value }) => value === columnKey(column)) ?? { value: columnKey(column) }
}

/** The settings with the columns in a new order. */
export function reordered(settings: BoardSettings, columns: readonly BoardColumn[]): BoardSettings {
  return { ...settings, columns: columns.map((column) => settingOf(settings, column)) }
}

/** The settings with one column's changed; its order stays. */
export function withColumn(
  settings: BoardSettings,
  columns: readonly BoardColumn[],
  changed: BoardColumnSetting,
): BoardSettings {
  const all = columns.map((column) => settingOf(settings, column))
  return { ...settings, columns: all.map((one) => (one.value === changed.value ? changed : one)) }
}

/** Is the column a narrow rail, as far as the view says it? Those of closed records are unless it says otherwise. */
export function isFolded(settings: BoardSettings, column: BoardColumn): boolean {
  return settingOf(settings, column).folded ?? column.end !== null
}

/**
 * The settings with a column folded or not; undefined where they are those of the view again. What the view
 * says of no column is not said here either, so that columns that come later find their places.
 */
export function withFold(
  settings: BoardSettings,
  columns: readonly BoardColumn[],
  { column, folded, view = {} }: { column: BoardColumn; folded: boolean; view?: BoardSettings | undefined },
): BoardSettings | undefined {
  const { folded: _, ...setting } = settingOf(settings, column)
  const isUsual = folded === (column.end !== null)
  const next = withColumn(settings, columns, isUsual ? setting : { ...setting, folded })
  const { columns: set = [], ...others } = next
  const isBare = view.columns === undefined && set.every((one) => Object.keys(one).length === 1)
  const kept = isBare ? others : next
  return JSON.stringify(kept) === JSON.stringify(view) ? undefined : kept
}
