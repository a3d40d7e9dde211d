import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconPencil, IconProgress } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Loading } from '../../../platform/ui/loading.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { RelativeTime } from '../../session/relative-time.tsx'
import { DiscardDraft } from '../discard-draft.tsx'
import { importsQuery } from '../import-queries.ts'
import { importTexts } from '../import-texts.ts'
import type { ImportSummary } from '../import-types.ts'
import { namesOf } from '../names-of-import.ts'
import { rowsOf, totalOf } from '../totals.ts'
import styles from './begin-import.module.css'

/** Imports made so far, and drafts to go on with. */
export function EarlierImports() {
  const t = useTexts(importTexts)
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(importsQuery)
  const imports = data?.pages.flatMap((page) => page.imports) ?? []
  if (isPending) return <Loading rows={3} />
  if (!data) return <Problem error={error} retry={() => void refetch()} />
  if (imports.length === 0) return null
  return (
    <section className={styles.earlier}>
      <h2 className={`${styles.earlierHead} strong`}>{t('earlierImports')}</h2>
      <ul>
        {imports.map((one) => (
          <li key={one.id} className={styles.earlierOne}>
            <ImportLine one={one} />
            {one.status === 'draft' && <DiscardDraft id={one.id} name={namesOf(one)} look="icon" />}
          </li>
        ))}
      </ul>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{t('showMore')}</Button>}
    </section>
  )
}

function ImportLine({ one }: { one: ImportSummary }) {
  const t = useTexts(importTexts)
  const label = useLabel()
  const { objects } = useMetadata()
  const names = namesOf(one)
  const kinds = one.tables.flatMap(({ object }) => {
    const found = objects.get(object ?? '')
    return found ? [label(found.pluralLabel)] : []
  })
  const isDraft = one.status === 'draft'
  const rows = isDraft ? rowsOf(one.tables) : totalOf(one.progress.counts).rows
  return (
    <Link to="/imports" search={{ import: one.id }} className={styles.line}>
      <span style={{ minWidth: 0 }}>
        <span className={styles.lineName} style={{ display: 'block' }}>
          {names}
        </span>
        <span className={styles.lineMeta}>
          {[...new Set(kinds)].join(', ')} · <RelativeTime at={one.finishedAt ?? one.createdAt} />
        </span>
      </span>
      <span className={styles.number}>{t('rows', { count: rows })}</span>
      <State one={one} />
    </Link>
  )
}

function State({ one }: { one: ImportSummary }) {
  const t = useTexts(importTexts)
  const { failed } = totalOf(one.progress.counts)
  const said = {
    draft: { tone: 'accent', icon: IconPencil, text: t('goOn') },
    waiting: { tone: 'accent', icon: IconProgress, text: t('statusRunning') },
    running: { tone: 'accent', icon: IconProgress, text: t('statusRunning') },
    done:
      failed > 0
        ? { tone: 'warn', icon: IconAlertTriangle, text: t('leftOutRows', { count: failed }) }
        : { tone: 'good', icon: IconCheck, text: t('statusFinished') },
    failed: { tone: 'warn', icon: IconAlertTriangle, text: t('statusFailed') },
    cancelled: { tone: 'warn', icon: IconAlertTriangle, text: t('statusCancelled') },
  }[one.status]
  return (
    <span className={styles.lineState} data-tone={said.tone}>
      <Icon of={said.icon} size={14} />
      {said.text}
    </span>
  )
}
