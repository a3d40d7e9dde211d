import { useTexts } from '../../i18n/texts.ts'
import { useKeysWait } from '../keys/keys-for-page.ts'
import { useSlowWords } from '../loading.tsx'
import { uiTexts } from '../ui-texts.ts'
import { useWaited } from '../waited.ts'
import styles from './page-skeleton.module.css'

/** Which regions a page is made of. */
export type PageShape = 'list' | 'record' | 'settings' | 'plain'

/** A page whose content is on its way: its own bars and columns, so that nothing moves when it comes. */
export function PageSkeleton({ shape }: { shape: PageShape }) {
  const t = useTexts(uiTexts)
  const waitedMs = useWaited()
  const slowWords = useSlowWords(waitedMs)
  useKeysWait()
  return (
    <div
      className={styles.page}
      style={{ animationDelay: `-${waitedMs}ms` }}
      data-shape={shape}
      role="status"
      aria-label={t('loading')}
    >
      <div className={styles.top}>
        <Bar width={96} />
        {slowWords && <span className={styles.word}>{slowWords}</span>}
      </div>
      {shape === 'record' && <RecordHead />}
      <div className={styles.body}>
        {(columnsOf[shape] ?? []).map((rows, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
          <Column key={at} rows={rows} />
        ))}
      </div>
    </div>
  )
}

// How many lines stand in each column of a page.
const columnsOf: Record<PageShape, readonly number[]> = {
  list: [10],
  record: [12, 5, 4],
  settings: [9, 6],
  plain: [6],
}

function RecordHead() {
  return (
    <div className={styles.head}>
      <span className={styles.mark} />
      <span className={styles.names}>
        <Bar width={220} />
        <Bar width={140} />
      </span>
    </div>
  )
}

function Column({ rows }: { rows: number }) {
  return (
    <div className={styles.column}>
      {Array.from({ length: rows }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines do not move
        <Bar key={at} width={`${48 + ((at * 37) % 40)}%`} />
      ))}
    </div>
  )
}

function Bar({ width }: { width: number | string }) {
  return <span className={styles.bar} style={{ width }} />
}
