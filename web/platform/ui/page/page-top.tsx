import { createLink } from '@tanstack/react-router'
import { type AnchorHTMLAttributes, createContext, type ReactNode, type Ref, use } from 'react'
import styles from './page-top.module.css'

interface Props {
  /** Where this page's bar differs from the others. */
  className?: string | undefined
  children: ReactNode
}

/** The bar at the top of a page: the way here, its heading, its tools. */
export function PageTop({ className, children }: Props) {
  return <header className={classes(styles.top, className)}>{children}</header>
}

const HeadingTool = createContext<ReactNode>(null)

/** Gives every heading below what stands behind it, such as a star. */
export const HeadingToolProvider = HeadingTool.Provider

/** What the page is called. `shrinks`: it may be long, and is cut where the tools need the room. */
export function PageHeading({ shrinks = false, children }: { shrinks?: boolean; children: ReactNode }) {
  return (
    <>
      <h1 className={classes(styles.heading, 'strong')} data-shrinks={shrinks || undefined}>
        {children}
      </h1>
      {use(HeadingTool)}
    </>
  )
}

/** The room between what stands at the left of the bar and at its right. */
export function TopSpace() {
  return <span className={styles.space} />
}

/** Between two steps of the way. */
export function CrumbSlash() {
  return (
    <span className={styles.slash} aria-hidden>
      /
    </span>
  )
}

interface CrumbProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** On a phone too, where the way is otherwise left out. */
  stays?: boolean
  ref?: Ref<HTMLAnchorElement>
}

/** A step of the way to the page, with the slash behind it. */
export const Crumb = createLink(({ stays = false, ...props }: CrumbProps) => (
  <>
    <a {...props} className={styles.crumb} data-stays={stays || undefined} />
    <CrumbSlash />
  </>
))

function classes(...names: (string | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
