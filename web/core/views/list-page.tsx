import { useParams } from '@tanstack/react-router'
import { type ComponentType, type ReactNode, Suspense, useState } from 'react'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { type ViewLayout, viewLayouts } from '../../../shared/core/views.ts'
import { latePart } from '../../platform/ui/late-part.ts'
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
import { DirtyViewBelow } from './saved/late-dirty-view.tsx'
import { shownLayout } from './shown-layout.ts'
import { TableSkeleton } from './table/table-skeleton.tsx'

interface Drawn {
  fetch: () => Promise<ComponentType<{ state: ListState }>>
  /** What is seen until it is here. */
  waiting: ReactNode
}

// A list is opened as one of them.
const drawn: Readonly<Record<ViewLayout, Drawn>> = {
  table: {
    fetch: async () => (await import('./table-view.tsx')).TableView,
    waiting: <TableSkeleton columns={[]} />,
  },
  board: {
    fetch: async () => (await import('./board/board-view.tsx')).BoardView,
    waiting: <BoardSkeleton />,
  },
  calendar: {
    fetch: async () => (await import('./calendar/calendar-view.tsx')).CalendarView,
    waiting: <Loading rows={8} />,
  },
  chart: {
    fetch: async () => (await import('./chart/chart-view.tsx')).ChartView,
    waiting: <Loading rows={8} />,
  },
}

const layoutViews = new Map(viewLayouts.map((layout) => [layout, latePart(drawn[layout].fetch)]))

const LinkNotice = latePart(async () => (await import('./link-notice.tsx')).LinkNotice, {
  missing: 'unseen',
  isOnDemand: true,
})

// Where the address says which, its code comes beside the definitions, and not when they have been read.
const asked = new URLSearchParams(globalThis.location?.search).get('layout')
const early = viewLayouts.find((layout) => layout === asked)
if (early) void layoutViews.get(early)?.fetch()

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
      <DirtyViewBelow state={state} />
      <FilledElsewhere value={setFilledBelow}>
        <Layout state={state} />
      </FilledElsewhere>
    </Page>
  )
}

function Layout({ state }: { state: ListState }) {
  const layout = shownLayout(state)
  const View = layoutViews.get(layout)
  return <Suspense fallback={drawn[layout].waiting}>{View && <View state={state} />}</Suspense>
}
