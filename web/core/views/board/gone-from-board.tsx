import type { ListState } from '../list-state.ts'
import { GoneFromView } from '../saved/gone-from-view.tsx'
import { GoneLimit } from './gone-limit.tsx'

/** What the board's view names and was deleted, and limits that stood on it. */
export function GoneFromBoard({ state }: { state: ListState }) {
  const { view } = state
  if (!view) return null
  return (
    <>
      <GoneFromView state={state} view={view} />
      {view.missingLimit && <GoneLimit state={state} />}
    </>
  )
}
