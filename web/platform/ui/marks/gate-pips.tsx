import { useTexts } from '../../i18n/texts.ts'
import { uiTexts } from '../ui-texts.ts'
import styles from './gate-pips.module.css'

/** One small square for each check of a gate: filled when it is done, hollow while it is open, green when all are. */
export function GatePips({ done, of }: { done: number; of: number }) {
  const t = useTexts(uiTexts)
  if (of === 0) return null
  return (
    <span
      className={styles.pips}
      role="img"
      aria-label={t('gateChecks', { done, of })}
      data-all={done >= of || undefined}
    >
      {Array.from({ length: of }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: squares do not move
        <span key={at} className={styles.pip} data-done={at < done || undefined} />
      ))}
    </span>
  )
}
