import { type ViewLayout, viewLayouts } from '../../../shared/core/views.ts'
import type { ListState } from './list-state.ts'

type Arranged = Pick<ListState, 'groupBy' | 'calendar'>

/** Which records can be laid out so: a board needs a field of columns, a calendar a day. */
const fits: Readonly<Record<ViewLayout, (arranged: Arranged) => boolean>> = {
  table: () => true,
  board: ({ groupBy }) => groupBy !== undefined,
  calendar: ({ calendar }) => calendar !== undefined,
  chart: () => true,
}

/** The layouts there are for a list, in the order they are offered. */
export function layoutsFor(arranged: Arranged): ViewLayout[] {
  return viewLayouts.filter((layout) => fits[layout](arranged))
}

/** The layout of a list, or a table where its fields allow no board or calendar. */
export function shownLayout({ layout, ...arranged }: Arranged & Pick<ListState, 'layout'>): ViewLayout {
  return fits[layout](arranged) ? layout : 'table'
}
