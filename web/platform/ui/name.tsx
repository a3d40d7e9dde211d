import type { ReactNode } from 'react'
import { hasHan } from './han.ts'
import styles from './name.module.css'
import { isRightToLeft } from './writing-direction.ts'

interface Props {
  children: string
  /** The same name with a part of it set apart. */
  marked?: ReactNode
}

/**
 * The name of a person, company or thing. Marks Chinese text, so that it gets the right glyphs, spacing
 * and a weight that does not shout beside Latin; one that runs from right to left keeps its beginning where it is cut.
 */
export function Name({ children, marked = children }: Props) {
  if (isRightToLeft(children)) return <bdi className={styles.rightToLeft}>{marked}</bdi>
  if (!hasHan(children)) return <bdi>{marked}</bdi>
  return (
    <bdi lang={script()} className={styles.han}>
      {marked}
    </bdi>
  )
}

// A reader of Traditional Chinese gets their glyphs; for everyone else Simplified is the likelier source.
function script(): string {
  return document.documentElement.lang === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'
}
