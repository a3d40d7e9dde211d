import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTexts } from '../../platform/i18n/texts.ts'
import { Name } from '../../platform/ui/name.tsx'
import { UnreadCount } from '../notifications/unread-count.tsx'
import { shellTexts } from './shell-texts.ts'
import styles from './sidebar.module.css'

interface Props extends Pick<LinkProps, 'to' | 'params' | 'search'> {
  icon: ReactNode
  text: string
  /** Only this very address counts as being here, search included. */
  exact?: boolean
  /** What waits behind it, not yet read. */
  count?: number
  /** Where one is stands elsewhere in the sidebar too: said, not drawn twice. */
  isRepeated?: boolean
}

/** One entry of the sidebar. */
export function SidebarLink({ icon, text, exact = false, count = 0, isRepeated, ...target }: Props) {
  const t = useTexts(shellTexts)
  return (
    <Link
      {...target}
      className={styles.link}
      title={text}
      data-repeated={isRepeated}
      {...(count > 0 && { 'aria-label': t('withUnread', { name: text, count }) })}
      activeProps={{ 'aria-current': 'page' }}
      activeOptions={{ exact, includeSearch: exact }}
      preload="intent"
    >
      <span className={styles.sign}>{icon}</span>
      <span className={styles.word}>
        <Name>{text}</Name>
      </span>
      <UnreadCount count={count} />
    </Link>
  )
}
