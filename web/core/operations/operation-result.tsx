import { isUnfinished, type OperationSummary } from '../../../shared/core/operations.ts'
import { useDetailSentence } from '../../platform/api/error-sentence.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import styles from './operations-page.module.css'
import { operationsTexts } from './operations-texts.ts'

/** How far an operation is, or how it ended. */
export function OperationResult({ of }: { of: OperationSummary }) {
  const t = useTexts(operationsTexts)
  if (isUnfinished(of)) return <Progress of={of} />
  const done = of.done
  if (of.status === 'cancelled') return <span className={styles.odd}>{t('cancelled', { done })}</span>
  if (of.status === 'failed') return <span className={styles.bad}>{t('failed', { done })}</span>
  return (
    <>
      <span>{t('count', { count: done })}</span>
      {of.undoneBy !== null && <span className={styles.quiet}>{t('undone')}</span>}
    </>
  )
}

function Progress({ of }: { of: OperationSummary }) {
  const t = useTexts(operationsTexts)
  const done = of.done + of.failed
  const share = of.total ? Math.min(1, done / of.total) : 0
  const said =
    of.status === 'cancelling'
      ? t('cancelling')
      : of.status === 'waiting'
        ? t('waiting')
        : of.total === null
          ? t('progressOpen', { done })
          : t('progress', { done, total: Math.max(of.total, done) })
  return (
    <span className={styles.progress}>
      <span
        className={styles.track}
        role="progressbar"
        aria-label={said}
        aria-valuemin={0}
        aria-valuemax={of.total ?? 0}
        aria-valuenow={done}
      >
        <span className={styles.bar} style={{ width: `${share * 100}%` }} />
      </span>
      <span>{said}</span>
    </span>
  )
}

/** Why an operation broke off. */
export function OperationError({ of }: { of: OperationSummary }) {
  const sentence = useDetailSentence()
  return of.error === null ? null : <p className={styles.bad}>{sentence(of.error)}</p>
}
