import type { ViewLayout } from '../../../shared/core/views.ts'
import type { ListState } from './list-state.ts'

/** The layout of a list, or a table where its fields allow no board or calendar. */
export function shownLayout({
  layout,
  groupBy,
  calendar,
}: Pick<ListState, 'layout' | 'groupBy' | 'calendar'>): ViewLayout {
  if (layout === 'board' && groupBy === undefined) return 'table'
  if (layout === 'calendar' && calendar === undefined) return 'table'
  return layout
}
