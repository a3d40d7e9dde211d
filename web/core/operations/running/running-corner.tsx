import { lazy, Suspense } from 'react'
import { SignedIn } from '../../fields/signed-in.tsx'
import { useRunning } from './running-store.ts'

const RunningList = lazy(async () => ({ default: (await import('./running-list.tsx')).RunningList }))

/** What is at work for whoever looks, wherever they have gone meanwhile. */
export function RunningCorner() {
  const running = useRunning()
  if (running.length === 0) return null
  return (
    <Suspense>
      <SignedIn>
        <RunningList of={running} />
      </SignedIn>
    </Suspense>
  )
}
