import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { DiscardDraft } from '../discard-draft.tsx'
import { useWithoutValues } from '../dry-run/without-values.ts'
import { importTexts } from '../import-texts.ts'
import { isCounted, rowsOf, totalOf } from '../totals.ts'
import type { Draft } from './draft.ts'
import styles from './match.module.css'

/** Back, what starting means, and the one main button. */
export function StartBar({ state }: { state: Draft }) {
  const t = useTexts(importTexts)
  const ui = useTexts(uiTexts)
  const { draft, plan } = state
  const navigate = useNavigate()
  const isTried = draft.dryRun?.status === 'done' && state.isSaved
  const { rows, failed } = totalOf(draft.dryRun?.progress.counts ?? [])
  const tables = plan.parts.flatMap((part) => draft.tables[part.table] ?? [])
  const expected = rowsOf(tables)
  const isKnown = isTried || isCounted(tables)
  const count = isTried ? rows - failed : expected
  return (
    <footer className={styles.foot}>
      <Button variant="subtle" renderRoot={(props) => <Link to="/imports" search={{}} {...props} />}>
        {ui('back')}
      </Button>
      <DiscardDraft
        id={draft.id}
        name={draft.tables.map((table) => table.name).join(', ')}
        look="word"
        onDone={() => void navigate({ to: '/imports', search: {} })}
      />
      <span className={styles.space} />
      <Note state={state} />
      <Button
        variant="filled"
        onClick={state.start}
        loading={state.isStarting}
        disabled={plan.parts.length === 0 || state.isReading || (isTried && count === 0)}
      >
        {isTried && failed > 0
          ? t('importLeavingOut', { count, failed })
          : t(isKnown ? 'importRows' : 'importAbout', { count })}
      </Button>
    </footer>
  )
}

const named = 2

/** What starting means: above all what rows would come in without. */
function Note({ state }: { state: Draft }) {
  const t = useTexts(importTexts)
  const without = useWithoutValues(state)
  if (without === undefined && state.plan.parts.length > 0)
    return <span className={styles.footNote}>{t('notTriedYet')}</span>
  if (without === undefined || without.length === 0)
    return <span className={styles.footNote}>{t('nothingWritten')}</span>
  const more = without.length - named
  const sentences = without.slice(0, named).map(({ sentence }) => sentence)
  return (
    <span className={styles.footWarning} role="status">
      <Icon of={IconAlertTriangle} size={14} />
      {[...sentences, ...(more > 0 ? [t('andMore', { number: more })] : [])].join(' · ')}
    </span>
  )
}
