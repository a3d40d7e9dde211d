import { IconCircleDashed } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './empty.module.css'
import { Icon, type IconShape } from './icon.tsx'

interface Props {
  /** What would stand here, or what keeps it away. */
  icon?: IconShape
  /** What is missing, as a sentence or a few words. */
  title: string
  /** Why, and what brings it here. */
  why?: ReactNode
  /** A list on a page or in a column: beside its sign instead of below it. */
  isPart?: boolean
  /** Nearly all there is on the page: a heading, which screen readers go to. */
  isHeading?: boolean
  /** It came in answer to something typed or chosen: a screen reader says it. */
  isAnswer?: boolean
  /** What to do about it, the main thing first. */
  children?: ReactNode
}

/** In the place of what is not there: a sign, what is missing, why, and what to do. */
export function Empty({
  icon = IconCircleDashed,
  title,
  why,
  isPart = false,
  isHeading = false,
  isAnswer = false,
  children,
}: Props) {
  const Title = isHeading ? 'h2' : 'p'
  return (
    <div className={styles.empty} data-part={isPart || undefined} role={isAnswer ? 'status' : undefined}>
      <span className={styles.sign}>
        <Icon of={icon} size={isPart ? 16 : 20} />
      </span>
      <div className={styles.words}>
        <Title className={styles.title}>{title}</Title>
        {why && <p className={styles.why}>{why}</p>}
      </div>
      {children && <div className={styles.acts}>{children}</div>}
    </div>
  )
}
