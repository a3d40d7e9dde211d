import { Suspense, useState } from 'react'
import { useTypedAhead } from '../../platform/ui/keys/typed-ahead.ts'
import { latePart } from '../../platform/ui/late-part.ts'
import { closePalette } from '../actions/palette-store.ts'

const Palette = latePart(async () => (await import('./palette.tsx')).Palette, { missing: 'above' })

/** The palette; what is typed before its code is there is typed into it. */
export function LatePalette() {
  const [hasArrived, setArrived] = useState(false)
  const ahead = useTypedAhead(!hasArrived, closePalette)
  return (
    <Suspense>
      <Palette ahead={ahead} onArrive={() => setArrived(true)} onClose={closePalette} />
    </Suspense>
  )
}
