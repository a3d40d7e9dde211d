import type { ColorRule } from '../../../../shared/core/views.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { countConditions } from '../filter-tree.ts'
import { colorTexts } from './color-texts.ts'
import styles from './colors.module.css'

/** What the colours mean, in words beside their marks. */
export function ColorLegend({ rules }: { rules: readonly ColorRule[] }) {
  const t = useTexts(colorTexts)
  const shown = rules.filter((rule) => countConditions(rule.filter) > 0)
  if (shown.length === 0) return null
  return (
    <ul className={styles.legend} aria-label={t('colors')}>
      {shown.map((rule, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rules have no identity but their place
        <li key={at}>
          <i style={{ background: `var(--tag-${rule.color})` }} />
          {rule.name ?? t('rule', { number: at + 1 })}
        </li>
      ))}
    </ul>
  )
}
