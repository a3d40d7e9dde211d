import type { ComponentType, ReactNode } from 'react'
import { type ViewLayout, viewLayouts } from '../../../shared/core/views.ts'
import { latePart } from '../../platform/ui/late-part.ts'
import { Loading } from '../../platform/ui/loading.tsx'
import { BoardSkeleton } from './board/board-skeleton.tsx'
import type { ListState } from './list-state.ts'
import { TableSkeleton } from './table/table-skeleton.tsx'

type Drawn = ComponentType<{ state: ListState }>

// A list is opened as one of them, and most lists are not looked at as another.
const drawn = (load: () => Promise<Drawn>) => latePart(load, { afterMs: 10_000 })

/** How a list is drawn in each layout. */
export const layoutViews = {
  table: drawn(async () => (await import('./table-view.tsx')).TableView),
  board: drawn(async () => (await import('./board/board-view.tsx')).BoardView),
  calendar: drawn(async () => (await import('./calendar/calendar-view.tsx')).CalendarView),
  chart: drawn(async () => (await import('./chart/chart-view.tsx')).ChartView),
} satisfies Record<ViewLayout, unknown>

/** What is seen until the code of a layout is here. */
export const layoutWaiting: Readonly<Record<ViewLayout, ReactNode>> = {
  table: <TableSkeleton columns={[]} />,
  board: <BoardSkeleton />,
  calendar: <Loading rows={8} />,
  chart: <Loading rows={8} />,
}

// Where the address says which, its code comes beside the definitions, and not when they have been read.
const asked = new URLSearchParams(globalThis.location?.search).get('layout')
const early = viewLayouts.find((layout) => layout === asked)
if (early) void layoutViews[early].fetch()
