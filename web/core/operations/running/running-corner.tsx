import { Suspense } from 'react'
import { latePart } from '../../../platform/ui/late-part.ts'
import { SignedIn } from '../../fields/signed-in.tsx'
import { useRunning } from './running-store.ts'

const RunningList = latePart(async () => (await import('./running-list.tsx')).RunningList, {
  missing: 'unseen',
  isOnDemand: true,
})

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
