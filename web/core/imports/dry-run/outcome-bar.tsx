import { useTexts } from '../../../platform/i18n/texts.ts'
import { importTexts } from '../import-texts.ts'
import type { PartCounts } from '../import-types.ts'
import styles from './dry-run.module.css'

interface Props {
  counts: PartCounts
  /** All rows there are; the bar is full when they were looked at. */
  expected: number
  /** What the records made because a row names them are called. */
  madeAlong: string
}

const least = 4

/** How many rows are new, change a record, change nothing, cannot be read: as a bar and in words. */
export function OutcomeBar({ counts, expected, madeAlong }: Props) {
  const t = useTexts(importTexts)
  const number = new Intl.NumberFormat(t.language)
  const kinds = [
    { key: 'created', count: counts.created, name: t('new'), why: t('newWhy') },
    { key: 'updated', count: counts.updated, name: t('update'), why: t('updateWhy') },
    { key: 'unchanged', count: counts.unchanged, name: t('unchanged'), why: t('unchangedWhy') },
    { key: 'failed', count: counts.failed, name: t('cannotRead'), why: t('cannotReadWhy') },
  ]
  const shown = kinds.filter(({ key, count }) => count > 0 || key === 'created' || key === 'failed')
  const rest = Math.max(0, expected - counts.rows)
  return (
    <>
      <div className={styles.bar} aria-hidden>
        {kinds
          .filter(({ count }) => count > 0)
          .map(({ key, count }) => (
            <span key={key} data-kind={key} style={{ flexGrow: count, minWidth: least }} />
          ))}
        {rest > 0 && <span data-kind="rest" style={{ flexGrow: rest }} />}
      </div>
      <ul className={styles.legend}>
        {shown.map(({ key, count, name, why }) => (
          <li key={key}>
            <i data-kind={key} aria-hidden />
            <span className={styles.kind}>{name}</span>
            <b className={styles.number}>{number.format(count)}</b>
            <span className={styles.why}>{why}</span>
          </li>
        ))}
        {counts.linked > 0 && (
          <li>
            <i data-kind="linked" aria-hidden />
            <span className={styles.kind}>{madeAlong || t('linked')}</span>
            <b className={styles.number}>{number.format(counts.linked)}</b>
            <span className={styles.why}>{t('linkedWhy')}</span>
          </li>
        )}
      </ul>
    </>
  )
}
