import { type Scope, scopeWidth } from '../../../../shared/core/access.ts'
import styles from './scope-glyph.module.css'

const bars = [0, 1, 2] as const

/** How far a permission reaches, as rising bars: own, team, all. Beside its word, never alone. */
export function ScopeGlyph({ scope }: { scope: Scope }) {
  return (
    <svg width={15} height={12} aria-hidden className={styles.glyph}>
      {bars.map((at) => (
        <rect
          key={at}
          x={at * 5.5}
          y={8 - at * 4}
          width={4}
          height={4 + at * 4}
          rx={0.5}
          data-on={at < scopeWidth[scope] || undefined}
        />
      ))}
    </svg>
  )
}
