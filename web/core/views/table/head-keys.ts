import { useState } from 'react'
import { isSortable } from '../../metadata/column-value.ts'
import type { Column } from '../columns/column.ts'
import { clickedSort, columnChanges, widthStep } from '../columns/column-changes.ts'
import type { ListState } from '../list-state.ts'

/**
 * What keys do on the head of a column: Enter opens its menu, Space sorts by it (with Shift by it too), Shift and an
 * arrow change its width, Alt and an arrow its place.
 */
export function useHeadKeys(state: ListState, columns: Column[]) {
  const [menu, setMenu] = useState<string | null>(null)
  const changes = columnChanges(state, columns)
  const sort = (column: Column, adds: boolean) => {
    if (isSortable(column)) state.change({ sort: clickedSort(state.chosenSort, column.path, adds) })
  }
  const acts: Record<string, (column: Column) => void> = {
    Enter: ({ path }) => setMenu(path),
    Space: (column) => sort(column, false),
    'Shift+Space': (column) => sort(column, true),
    'Shift+ArrowRight': ({ path, width }) => changes.resize(path, width + widthStep),
    'Shift+ArrowLeft': ({ path, width }) => changes.resize(path, width - widthStep),
    'Alt+ArrowRight': ({ path }) => changes.step(path, 1),
    'Alt+ArrowLeft': ({ path }) => changes.step(path, -1),
  }
  const act = (column: Column, chord: string): boolean => {
    acts[chord]?.(column)
    return chord in acts
  }
  return { menu, setMenu, act }
}
