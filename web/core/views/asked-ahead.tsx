import { usePrefetchQuery, useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import type { ViewLayout } from '../../../shared/core/views.ts'
import { latePart } from '../../platform/ui/late-part.ts'
import { viewsQuery } from '../saved-views/views.ts'
import { useModulePart } from '../web-module.ts'
import type { ListState } from './list-state.ts'
import { scopesQuery } from './scopes-query.ts'

const RowsAhead = latePart(async () => (await import('./rows-ahead.tsx')).RowsAhead, {
  missing: 'unseen',
  isOnDemand: true,
})

/** Asks what a layout will ask first while its code is on its way, so that both come together. Shows nothing. */
export function AskedAhead({ layout, state }: { layout: ViewLayout; state: ListState }) {
  // Before the views are known the question may be another.
  const { isSuccess } = useQuery(viewsQuery)
  if (layout === 'board') return isSuccess && <ScopesAhead state={state} />
  return <Suspense>{isSuccess && layout === 'table' && <RowsAhead state={state} />}</Suspense>
}

function ScopesAhead({ state }: { state: ListState }) {
  const rules = useModulePart('boards', state.object.name)
  return rules ? <ScopesOf scope={rules.scope} /> : null
}

function ScopesOf({ scope }: { scope: string }) {
  usePrefetchQuery(scopesQuery(scope))
  return null
}
