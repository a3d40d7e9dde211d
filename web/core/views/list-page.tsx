import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { Loading } from '../../platform/ui/loading.tsx'
import { Page } from '../../platform/ui/page/page.tsx'
import { usePageTitle } from '../../platform/ui/page/page-title.ts'
import { useLabel, useObject } from '../metadata/metadata.ts'
import { MissingObject } from '../missing-object.tsx'
import { BoardSkeleton } from './board/board-skeleton.tsx'
import { FilledElsewhere } from './empty/filled-elsewhere.ts'
import { useLinkFault } from './link-faults.ts'
import { ListHeader } from './list-header.tsx'
import { type ListState, useListState } from './list-state.ts'
import { shownLayout } from './shown-layout.ts'
import { TableSkeleton } from './table/table-skeleton.tsx'

// A list is opened as one of them.
const fetchTable = async () => ({ default: (await import('./table-view.tsx')).TableView })
const fetchBoard = async () => ({ default: (await import('./board/board-view.tsx')).BoardView })
const TableView = lazy(fetchTable)
const BoardView = lazy(fetchBoard)
const CalendarView = lazy(async () => ({
  default: (await import('./calendar/calendar-view.tsx')).CalendarView,
}))
const LinkNotice = lazy(async () => ({ default: (await import('./link-notice.tsx')).LinkNotice }))
const ChartView = lazy(async () => ({ default: (await import('./chart/chart-view.tsx')).ChartView }))

// Where the address says which, its code comes beside the definitions, and not when they have been read.
const asked = /[?&]layout=(table|board)\b/.exec(globalThis.location?.search ?? '')?.[1]
if (asked !== undefined) void (asked === 'board' ? fetchBoard : fetchTable)().catch(() => undefined)

/** All records of an object: its views as tabs, each as a table, board, calendar or chart. */
export function ListPage() {
  const { object: name } = useParams({ from: '/shell/records/$object' })
  const object = useObject(name)
  if (!object) return <MissingObject />
  return <ObjectList key={object.id} object={object} />
}

function ObjectList({ object }: { object: ObjectDefinition }) {
  const label = useLabel()
  const state = useListState(object)
  const { view } = state
  const fault = useLinkFault(object)
  usePageTitle(view ? `${label(view.name)}, ${label(object.pluralLabel)}` : label(object.pluralLabel))
  const [isFilledBelow, setFilledBelow] = useState(false)
  return (
    <Page ground="paper">
      <ListHeader state={state} isFilledBelow={isFilledBelow} />
      {fault && (
        <Suspense>
          <LinkNotice fault={fault} />
        </Suspense>
      )}
      <FilledElsewhere value={setFilledBelow}>
        <Layout state={state} />
      </FilledElsewhere>
    </Page>
  )
}

function Layout({ state }: { state: ListState }) {
  const layout = shownLayout(state)
  if (layout === 'table') {
    return (
      <Suspense fallback={<TableSkeleton columns={[]} />}>
        <TableView state={state} />
      </Suspense>
    )
  }
  if (layout === 'board') {
    return (
      <Suspense fallback={<BoardSkeleton />}>
        <BoardView state={state} />
      </Suspense>
    )
  }
  return (
    <Suspense fallback={<Loading rows={8} />}>
      {layout === 'calendar' ? <CalendarView state={state} /> : <ChartView state={state} />}
    </Suspense>
  )
}
