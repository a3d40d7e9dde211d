import { tagColors } from '../../../shared/platform/tag-colors.ts'
import { companyLetter, hasHan, personInitials } from './han.ts'
import styles from './mark.module.css'

export type MarkSize = 20 | 24 | 28 | 32 | 40

/** A person as a tinted circle with initials. The tint follows the id, so an owner is found by colour. */
export function PersonMark({ id, name, size = 20 }: { id: string; name: string; size?: MarkSize }) {
  const color = tagColors[hash(id) % tagColors.length]
  const initials = personInitials(name)
  return (
    <span
      aria-hidden
      className={styles.person}
      data-size={size}
      lang={hasHan(initials) ? 'zh' : undefined}
      data-sign={initials}
      style={{ background: `var(--tag-${color}-bg)`, color: `var(--tag-${color}-fg)` }}
    />
  )
}

/** A company or any other thing as a neutral square with one character. */
export function CompanyMark({ name, size = 20 }: { name: string; size?: MarkSize }) {
  const letter = companyLetter(name)
  return (
    <span
      aria-hidden
      className={styles.company}
      data-size={size}
      lang={hasHan(letter) ? 'zh' : undefined}
      data-sign={letter}
    />
  )
}

function hash(text: string): number {
  let value = 2_166_136_261
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16_777_619)
  return value >>> 0
}
