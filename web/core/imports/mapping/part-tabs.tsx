import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'
import { ObjectIcon } from '../../metadata/object-icon.tsx'
import { problemSummaryQuery } from '../import-queries.ts'
import { importTexts } from '../import-texts.ts'
import type { Draft } from './draft.ts'
import styles from './part-tabs.module.css'

interface Props {
  state: Draft
  shown: number
  onShow: (table: number) => void
}

/** The tables in the order they are imported, then those left out. */
export function PartTabs({ state, shown, onShow }: Props) {
  const t = useTexts(importTexts)
  const { plan, draft } = state
  const inOrder = plan.parts.map((part) => part.table)
  const leftOut = draft.tables.map((_, at) => at).filter((at) => !inOrder.includes(at))
  return (
    <div className={styles.tabs} role="tablist" aria-label={t('tables')}>
      {[...inOrder, ...leftOut].map((table, at) => (
        <Tab
          key={table}
          state={state}
          table={table}
          at={at < inOrder.length ? at : -1}
          isShown={table === shown}
          onShow={() => onShow(table)}
        />
      ))}
    </div>
  )
}

interface TabProps {
  state: Draft
  table: number
  at: number
  isShown: boolean
  onShow: () => void
}

function Tab({ state, table, at, isShown, onShow }: TabProps) {
  const t = useTexts(importTexts)
  const label = useLabel()
  const { objects } = useMetadata()
  const { draft } = state
  const one = draft.tables[table]
  const object = objects.get(state.plan.parts[at]?.object ?? '')
  const problems = useQuery({
    ...problemSummaryQuery(draft.id, 'dryRun', draft.dryRun?.finishedAt ?? ''),
    enabled: draft.dryRun?.status === 'done',
  })
  const rows = (problems.data?.groups ?? [])
    .filter((group) => group.part === at)
    .reduce((sum, one) => sum + one.count, 0)
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isShown}
      className={styles.tab}
      data-left-out={at < 0 || undefined}
      onClick={onShow}
    >
      <span className={styles.tabFile}>
        {at >= 0 && <span className={styles.tabNumber}>{at + 1}</span>} {one?.name}
      </span>
      <span className={styles.tabObject}>
        {object ? (
          <>
            <ObjectIcon name={object.icon} size={14} />
            {label(object.pluralLabel)}
          </>
        ) : (
          t('leftOut')
        )}
        {at >= 0 && rows > 0 && (
          <span className={styles.tabWarn} title={t('rowsToLookAt', { count: rows })}>
            <Icon of={IconAlertTriangle} size={14} />
          </span>
        )}
      </span>
    </button>
  )
}
