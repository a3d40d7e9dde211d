import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTexts } from '../../platform/i18n/texts.ts'
import { uiTexts } from '../../platform/ui/ui-texts.ts'
import type { Draft } from './draft.ts'
import { importTexts } from './import-texts.ts'
import styles from './match.module.css'
import { rowsOf, totalOf } from './totals.ts'

/** Back, what starting means, and the one main button. */
export function StartBar({ state }: { state: Draft }) {
  const t = useTexts(importTexts)
  const ui = useTexts(uiTexts)
  const { draft, plan } = state
  const isTried = draft.dryRun?.status === 'finished' && state.isSaved
  const { rows, failed } = totalOf(draft.dryRun?.progress.counts ?? [])
  const expected = rowsOf(plan.parts.flatMap((part) => draft.tables[part.table] ?? []))
  const count = isTried ? rows - failed : expected
  return (
    <footer className={styles.foot}>
      <Button variant="subtle" renderRoot={(props) => <Link to="/imports" search={{}} {...props} />}>
        {ui('back')}
      </Button>
      <span className={styles.space} />
      <span className={styles.footNote}>{t('nothingWritten')}</span>
      <Button
        variant="filled"
        onClick={state.start}
        loading={state.isStarting}
        disabled={plan.parts.length === 0 || state.isReading || (isTried && count === 0)}
      >
        {isTried && failed > 0 ? t('importLeavingOut', { count, failed }) : t('importRows', { count })}
      </Button>
    </footer>
  )
}
