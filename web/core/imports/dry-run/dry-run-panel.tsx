import { IconCheck } from '@tabler/icons-react'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { importTexts } from '../import-texts.ts'
import type { Draft } from '../mapping/draft.ts'
import { ProblemGroups } from '../problems/problem-groups.tsx'
import { useMadeAlong } from '../result/use-made-along.ts'
import { isCounted, rowsOf, totalOf } from '../totals.ts'
import styles from './dry-run.module.css'
import { MadeAlongLines } from './made-along-lines.tsx'
import { OutcomeBar } from './outcome-bar.tsx'
import { OutcomeTable } from './outcome-table.tsx'
import { PutAwayLine } from './put-away-line.tsx'
import { Refusal } from './refusal.tsx'
import { RereadList } from './reread-list.tsx'
import { WithoutValueList } from './without-value-list.tsx'

interface Props {
  state: Draft
  onLook: (part: number, column: string) => void
}

/** What would happen, from the plan as it stands: tried out anew with each change, and nothing is written. */
export function DryRunPanel({ state, onLook }: Props) {
  const t = useTexts(importTexts)
  const { draft } = state
  const { dryRun } = draft
  const total = totalOf(dryRun?.progress.counts ?? [])
  const madeAlong = useMadeAlong(draft)
  const isDone = dryRun?.status === 'done' && state.isSaved
  return (
    <aside className={styles.panel} aria-label={t('stepDryRun')}>
      <div className={styles.head}>
        <h2 className="strong">{t('stepDryRun')}</h2>
        <span className={styles.state} role="status">
          <State state={state} rows={total.rows} isDone={isDone} />
        </span>
      </div>
      <Refusal state={state} />
      {dryRun && (
        <div className={styles.outcome} data-old={!isDone || undefined}>
          <OutcomeBar counts={total} expected={rowsOf(draft.tables)} madeAlong={madeAlong} />
          <MadeAlongLines draft={draft} />
          <PutAwayLine draft={draft} />
          {draft.plan.parts.length > 1 && <OutcomeTable draft={draft} counts={dryRun.progress.counts} />}
          {isDone && <RereadList state={state} />}
          <WithoutValueList state={state} onLook={onLook} />
          {dryRun.status === 'done' && (
            <ProblemGroups
              one={draft}
              run="dryRun"
              version={dryRun.finishedAt ?? ''}
              plan={state.plan}
              onLook={onLook}
              onChangePart={state.changePart}
            />
          )}
        </div>
      )}
    </aside>
  )
}

function State({ state, rows, isDone }: { state: Draft; rows: number; isDone: boolean }) {
  const t = useTexts(importTexts)
  const { draft, plan } = state
  if (plan.parts.length === 0) return null
  if (isDone) {
    return (
      <>
        <Icon of={IconCheck} size={14} className={styles.good} />
        {t('rows', { count: rows })}
      </>
    )
  }
  if (draft.dryRun?.status === 'failed' || state.refusal !== null) return t('notTried')
  const expected = rowsOf(draft.tables)
  return state.isSaved && rows > 0
    ? t(isCounted(draft.tables) ? 'rowsOf' : 'rowsOfAbout', { rows, all: expected })
    : t('tryingOut')
}
