import { lazy, Suspense } from 'react'
import type { ListState } from '../list-state.ts'

const DirtyView = lazy(async () => ({ default: (await import('./dirty-view.tsx')).DirtyView }))

/** What can be done with a view that was changed; fetched when one is. */
export function LateDirtyView({ state }: { state: ListState }) {
  return <Suspense>{state.isDirty && <DirtyView key={state.view?.id} state={state} />}</Suspense>
}
