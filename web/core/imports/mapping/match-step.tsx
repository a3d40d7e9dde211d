import { useState } from 'react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { DryRunPanel } from '../dry-run/dry-run-panel.tsx'
import { importTexts } from '../import-texts.ts'
import { ImportTopBar } from '../import-top-bar.tsx'
import type { ImportOutput } from '../import-types.ts'
import { ReadingNotice } from '../reading/reading-notice.tsx'
import { rowsOf } from '../totals.ts'
import { type Draft, useDraft } from './draft.ts'
import styles from './match.module.css'
import { MatchTable } from './match-table.tsx'
import { PartHead } from './part-head.tsx'
import { PartTabs } from './part-tabs.tsx'
import { StartBar } from './start-bar.tsx'

/** A row of the match table whose details are looked at. */
interface OpenRow {
  table: number
  column: number
}

/** Which column goes where, table by table, with what would come of it beside. */
export function MatchStep({ draft }: { draft: ImportOutput }) {
  const t = useTexts(importTexts)
  const state = useDraft(draft)
  const [shownTable, setShownTable] = useState(draft.plan.parts[0]?.table ?? 0)
  const [openRow, setOpenRow] = useState<OpenRow | null>(null)
  const { plan } = state
  const at = plan.parts.findIndex((part) => part.table === shownTable)
  const isTried = draft.dryRun?.status === 'done' && state.isSaved
  const look = (part: number, column: string) => {
    const target = plan.parts[part]
    if (!target) return
    setShownTable(target.table)
    const place = target.columns.find((one) => one.column === column)
    if (place) setOpenRow({ table: target.table, column: place.at })
  }

  return (
    <>
      <ImportTopBar step="match" done={isTried ? ['dryRun'] : []} what={<What draft={draft} />} />
      <div className={styles.body}>
        <section className={styles.main} aria-label={t('stepMatch')}>
          {draft.tables.length > 1 && <PartTabs state={state} shown={shownTable} onShow={setShownTable} />}
          <Table state={state} at={at} table={shownTable} openRow={openRow} onOpen={setOpenRow} />
          <StartBar state={state} />
        </section>
        <DryRunPanel state={state} onLook={look} />
      </div>
    </>
  )
}

interface TableProps {
  state: Draft
  /** Place in the plan; -1 when the table is left out. */
  at: number
  table: number
  openRow: OpenRow | null
  onOpen: (row: OpenRow | null) => void
}

function Table({ state, at, table, openRow, onOpen }: TableProps) {
  const t = useTexts(importTexts)
  const shown = state.draft.tables[table]
  if (!shown) return <p className={styles.leftOut}>{t('noTables')}</p>
  return (
    <div className={styles.scroll} data-busy={state.isReading || undefined}>
      <PartHead state={state} at={at} table={table} />
      <ReadingNotice table={shown} />
      {at < 0 ? (
        <p className={styles.leftOut}>{t('tableLeftOut')}</p>
      ) : (
        <MatchTable
          key={`${table} ${state.plan.parts[at]?.object}`}
          state={state}
          at={at}
          openRow={openRow?.table === table ? openRow.column : null}
          onOpen={(column) => onOpen(column === null ? null : { table, column })}
        />
      )}
    </div>
  )
}

/** The files and how many rows they hold. */
function What({ draft }: { draft: ImportOutput }) {
  const t = useTexts(importTexts)
  const [first, ...others] = draft.tables
  if (!first) return null
  const count = rowsOf(draft.tables)
  const name = first.name
  return others.length === 0
    ? t('whatOne', { name, count })
    : t('whatSeveral', { name, others: others.length, count })
}
