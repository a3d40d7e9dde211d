import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import styles from './sidebar.module.css'

interface Props extends Pick<LinkProps, 'to' | 'params' | 'search'> {
  icon: ReactNode
  text: string
  /** Only this very address counts as being here, search included. */
  exact?: boolean
}

/** One entry of the sidebar. */
export function SidebarLink({ icon, text, exact = false, ...target }: Props) {
  return (
    <Link
      {...target}
      className={styles.link}
      title={text}
      activeProps={{ 'aria-current': 'page' }}
      activeOptions={{ exact, includeSearch: exact }}
      preload="intent"
    >
      {icon}
      <span className={styles.word}>{text}</span>
    </Link>
  )
}
