import { Suspense } from 'react'
import { latePart } from '../../../platform/ui/late-part.ts'
import type { ListState } from '../list-state.ts'

const DirtyView = latePart(async () => (await import('./dirty-view.tsx')).DirtyView, { missing: 'unseen' })

/** What can be done with a view that was changed; fetched when one is. */
export function LateDirtyView({ state }: { state: ListState }) {
  return <Suspense>{state.isDirty && <DirtyView key={state.view?.id} state={state} />}</Suspense>
}
