import { hasHan } from './han.ts'
import styles from './name.module.css'

/**
 * The name of a person, company or thing. Marks Chinese text, so that it gets the right glyphs, spacing
 * and a weight that does not shout beside Latin.
 */
export function Name({ children }: { children: string }) {
  if (!hasHan(children)) return <bdi>{children}</bdi>
  return (
    <bdi lang={script()} className={styles.han}>
      {children}
    </bdi>
  )
}

// A reader of Traditional Chinese gets their glyphs; for everyone else Simplified is the likelier source.
function script(): string {
  return document.documentElement.lang === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'
}
