import { lazy, Suspense } from 'react'
import { useIsPhone } from '../../../platform/ui/row-height.ts'
import styles from '../list-page.module.css'
import type { ListState } from '../list-state.ts'

const DirtyView = lazy(async () => ({ default: (await import('./dirty-view.tsx')).DirtyView }))

/** What can be done with a view that was changed; fetched when one is. A phone has it above its tools. */
export function LateDirtyView({ state }: { state: ListState }) {
  return useIsPhone() ? null : <Late state={state} />
}

/** The same in a line of its own, on a phone. */
export function DirtyViewBelow({ state }: { state: ListState }) {
  if (!useIsPhone() || !state.isDirty) return null
  return (
    <div className={styles.changed}>
      <Late state={state} />
    </div>
  )
}

function Late({ state }: { state: ListState }) {
  return <Suspense>{state.isDirty && <DirtyView key={state.view?.id} state={state} />}</Suspense>
}
