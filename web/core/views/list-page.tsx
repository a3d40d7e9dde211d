import { useParams } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { latePart } from '../../platform/ui/late-part.ts'
import { Page } from '../../platform/ui/page/page.tsx'
import { usePageTitle } from '../../platform/ui/page/page-title.ts'
import { useLabel, useObject } from '../metadata/metadata.ts'
import { MissingObject } from '../missing-object.tsx'
import { AskedAhead } from './asked-ahead.tsx'
import { FilledElsewhere } from './empty/filled-elsewhere.ts'
import { layoutViews, layoutWaiting } from './layout-views.tsx'
import { useLinkFault } from './link-faults.ts'
import { ListHeader } from './list-header.tsx'
import { type ListState, useListState } from './list-state.ts'
import { DirtyViewBelow } from './saved/late-dirty-view.tsx'
import { shownLayout } from './shown-layout.ts'

const LinkNotice = latePart(async () => (await import('./link-notice.tsx')).LinkNotice, {
  missing: 'unseen',
  isOnDemand: true,
})

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
  const View = layoutViews[layout]
  return (
    <>
      <AskedAhead layout={layout} state={state} />
      <Suspense fallback={layoutWaiting[layout]}>
        <View state={state} />
      </Suspense>
    </>
  )
}
