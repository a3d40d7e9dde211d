import { Link } from '@tanstack/react-router'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Related } from '../../../../shared/core/records.ts'
import { Name } from '../../../platform/ui/name.tsx'
import { useLabel } from '../../metadata/metadata.ts'
import { useShownTitle } from '../../shown-title.ts'
import styles from './timeline.module.css'

/** The record of another object that an event is about: what it is, and a way to it. */
export function EventSubject({
  object,
  id,
  related,
}: {
  object: ObjectDefinition
  id: string
  related: Related
}) {
  const label = useLabel()
  const shownTitle = useShownTitle()
  return (
    <span className={styles.subject}>
      {label(object.label)}{' '}
      <Link to="/records/$object/$id" params={{ object: object.name, id }} className={styles.link}>
        <Name>{(related[id] && shownTitle(related[id])) ?? ''}</Name>
      </Link>
    </span>
  )
}
