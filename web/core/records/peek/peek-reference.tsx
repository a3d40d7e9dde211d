import type { Related } from '../../../../shared/core/records.ts'
import { useShownTitle } from '../../shown-title.ts'
import styles from './peek-button.module.css'
import { PeekButton } from './peek-button.tsx'

/** Beside the name of a record that another one points at: shows it without leaving the page. */
export function PeekReference({ id, related }: { id: string; related: Related }) {
  const shownTitle = useShownTitle()
  const record = related[id]
  if (!record || record.restricted || record.object === 'member') return null
  return (
    <span className={styles.over}>
      <PeekButton object={record.object} id={id} title={shownTitle(record)} />
    </span>
  )
}
