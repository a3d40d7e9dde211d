import { Suspense } from 'react'
import { latePart } from '../../../platform/ui/late-part.ts'
import type { ListState } from '../list-state.ts'

const GoneFromView = latePart(async () => (await import('./gone-from-view.tsx')).GoneFromView, {
  missing: 'unseen',
  isOnDemand: true,
})

/** Says what the open view names and was deleted; fetched where there is something to say. */
export function LateGoneFromView({ state }: { state: ListState }) {
  if (!state.view?.missing?.length) return null
  return (
    <Suspense>
      <GoneFromView state={state} view={state.view} />
    </Suspense>
  )
}
