import { type KeyboardEvent, useState } from 'react'
import { useFocusReturn } from './focus-return.ts'
import type { MissingPartProps } from './late-boundary.ts'
import { MissingFile, useTryAgain } from './missing-file.tsx'
import styles from './missing-part.module.css'

/** In the place of a part whose code is not to be had, while it is tried again. */
export function MissingPart({ missing, error, retry, onClose }: MissingPartProps) {
  if (missing === 'unseen') return <Unseen retry={retry} />
  if (missing === 'above') return <Above error={error} retry={retry} onClose={onClose} />
  return <MissingFile error={error} retry={retry} />
}

function Unseen({ retry }: Pick<MissingPartProps, 'retry'>) {
  useTryAgain(retry)
  return null
}

function Above({ error, retry, onClose }: Omit<MissingPartProps, 'missing'>) {
  // What is not closed by whoever asked for it comes all the same; that it is missing need not be seen meanwhile.
  const [isHidden, setHidden] = useState(false)
  useFocusReturn()
  const close = onClose ?? (() => setHidden(true))
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  if (isHidden) return <Unseen retry={retry} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it, as the button does
    <div className={styles.above} onKeyDown={onKeyDown}>
      <MissingFile error={error} retry={retry} onClose={close} />
    </div>
  )
}
