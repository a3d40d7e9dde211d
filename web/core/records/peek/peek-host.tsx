import { Suspense } from 'react'
import { ErrorBoundary } from '../../../platform/ui/error-boundary.tsx'
import { latePart } from '../../../platform/ui/late-part.ts'
import { useObject } from '../../metadata/metadata.ts'
import styles from './peek-place.module.css'
import { usePeek } from './use-peek.ts'

const PeekPanel = latePart(async () => (await import('./peek-panel.tsx')).PeekPanel)

/** The side panel of the page, where its address names a record. */
export function PeekHost() {
  const { target } = usePeek()
  const object = useObject(target?.object ?? '')
  if (!target || !object) return null
  return (
    <ErrorBoundary key={target.object}>
      <Suspense fallback={<div className={`${styles.place} ${styles.empty}`} />}>
        <PeekPanel object={object} id={target.id} />
      </Suspense>
    </ErrorBoundary>
  )
}
