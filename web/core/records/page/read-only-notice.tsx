import { IconLock } from '@tabler/icons-react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import styles from './read-only.module.css'
import { useWhyReadOnly } from './why-read-only.ts'

/** Above what the member may read and not write: why, and whom to ask. */
export function ReadOnlyNotice({ object, one }: { object: ObjectDefinition; one: OneRecord }) {
  const why = useWhyReadOnly(object, one)
  if (why === null) return null
  return (
    <p className={styles.notice}>
      <Icon of={IconLock} size={14} />
      {why}
    </p>
  )
}

/** Beside one value of that kind. */
export function Lock({ why }: { why: string }) {
  return (
    <span className={styles.lock} role="img" aria-label={why} title={why}>
      <Icon of={IconLock} size={13} />
    </span>
  )
}
