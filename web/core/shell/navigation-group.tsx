import { IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import type { NavigationGroup as Group } from '../../../shared/core/navigation.ts'
import { Icon } from '../../platform/ui/icon.tsx'
import { useOwnNavigation } from '../navigation/navigation.ts'
import { useChangeNavigation } from '../navigation/navigation-changes.ts'
import styles from './sidebar.module.css'

/** A part of the sidebar under a heading that folds it away. */
export function NavigationGroup({
  group,
  title,
  children,
}: {
  group: Group
  title: string
  children: ReactNode
}) {
  const id = useId()
  const { folded } = useOwnNavigation()
  const change = useChangeNavigation()
  const isFolded = folded.includes(group)
  const fold = () => change({ folded: isFolded ? folded.filter((one) => one !== group) : [...folded, group] })
  return (
    <section className={styles.group} data-group={group}>
      <h2 className={styles.heading}>
        <button type="button" aria-expanded={!isFolded} aria-controls={id} onClick={fold}>
          {title}
          <Icon of={IconChevronRight} size={12} />
        </button>
      </h2>
      <ul id={id} className={styles.list} hidden={isFolded}>
        {children}
      </ul>
    </section>
  )
}
