import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { keepAnswer } from '../../../platform/api/keep-answer.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { importQuery } from '../import-queries.ts'
import { cancelImport } from '../import-requests.ts'
import { importTexts } from '../import-texts.ts'
import { ImportTopBar } from '../import-top-bar.tsx'
import type { ImportOutput } from '../import-types.ts'
import { countsAt, isCounted, rowsOf, totalOf } from '../totals.ts'
import { useRate } from './rate.ts'
import styles from './result.module.css'

/** An import at work: how far each table is, how fast, how long still; it goes on when the page is left. */
export function ImportRunning({ running }: { running: ImportOutput }) {
  const t = useTexts(importTexts)
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const cancel = useMutation({
    mutationFn: () => cancelImport(running.id),
    onSuccess: (answer) => keepAnswer(queries, importQuery(running.id).queryKey, answer),
    onError: (error) => sayProblem(sentence(error)),
  })
  const tables = running.plan.parts.flatMap((part) => running.tables[part.table] ?? [])
  const all = rowsOf(tables)
  const told = isCounted(tables) ? 'importing' : 'importingAbout'
  const { rows } = totalOf(running.progress.counts)
  return (
    <>
      <ImportTopBar step="import" />
      <div className={styles.scroll}>
        <div className={styles.column}>
          <h2 className={`${styles.title} strong`} role="status">
            {t(told, { rows, all })}
          </h2>
          <p className={styles.why}>
            <Speed rows={rows} all={all} />
          </p>
          <ul className={styles.tables}>
            {running.plan.parts.map((part, at) => (
              <PartProgress key={part.table} running={running} at={at} />
            ))}
          </ul>
          <Button onClick={() => cancel.mutate()} loading={cancel.isPending}>
            {t('cancelImport')}
          </Button>
          <p className={styles.hint}>{t('cancelWhy')}</p>
        </div>
      </div>
    </>
  )
}

function PartProgress({ running, at }: { running: ImportOutput; at: number }) {
  const t = useTexts(importTexts)
  const label = useLabel()
  const { objects } = useMetadata()
  const part = running.plan.parts[at]
  const table = running.tables[part?.table ?? -1]
  const object = objects.get(part?.object ?? '')
  const { rows } = countsAt(running.progress.counts, at)
  const isDone = running.progress.part > at
  const all = isDone ? rows : Math.max(rows, table?.rowCount.value ?? 0)
  return (
    <li className={styles.tableLine}>
      <span className={styles.tableName}>
        <b>{object ? label(object.pluralLabel) : part?.object}</b>
        <span>{table?.name}</span>
      </span>
      <span className={styles.number}>
        {t(isDone || table?.rowCount.exact ? 'rowsOf' : 'rowsOfAbout', { rows, all })}
      </span>
      <progress className={styles.progress} max={all} value={rows} aria-label={table?.name ?? ''} />
    </li>
  )
}

/** Rows a second, and the time that is left at that pace. */
function Speed({ rows, all }: { rows: number; all: number }) {
  const t = useTexts(importTexts)
  const rate = useRate(rows)
  if (rate === null) return t('keepsGoing')
  const seconds = Math.ceil(Math.max(0, all - rows) / rate)
  const left =
    seconds < 90
      ? t('secondsLeft', { number: seconds })
      : t('minutesLeft', { number: Math.ceil(seconds / 60) })
  return `${t('rate', { rows: Math.round(rate) })} · ${left} · ${t('keepsGoing')}`
}
