import { Button } from '@mantine/core'
import { isApiError } from '../../../platform/api/api-error.ts'
import { useDetailSentence, useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import type { Draft } from '../mapping/draft.ts'
import styles from './dry-run.module.css'

const mostShown = 4

/** Why the plan cannot be tried out, with the places in it that must change. */
export function Refusal({ state }: { state: Draft }) {
  const ui = useTexts(uiTexts)
  const sentence = useErrorSentence()
  const detailSentence = useDetailSentence()
  const { refusal, draft } = state
  const failure = draft.dryRun?.status === 'failed' ? draft.dryRun.error : null
  if (refusal === null && failure === null) return null
  const details = isApiError(refusal) ? refusal.details.slice(0, mostShown) : []
  return (
    <div className={styles.refusal} role="alert">
      <p>{failure !== null && refusal === null ? detailSentence(failure) : sentence(refusal)}</p>
      <ul>
        {details.map((detail) => (
          <li key={`${detail.path} ${detail.code}`}>
            {placeIn(state, detail.path)} {detailSentence(detail)}
          </li>
        ))}
      </ul>
      <Button size="xs" onClick={state.retry}>
        {ui('tryAgain')}
      </Button>
    </div>
  )
}

/** The table and column a path of the plan means: 'parts[1].columns[2].target'. */
function placeIn({ plan, draft }: Draft, path: string): string {
  const [, part = '', column = ''] = /parts\[(\d+)\](?:\.columns\[(\d+)\])?/.exec(path) ?? []
  const found = part === '' ? undefined : plan.parts[Number(part)]
  if (!found) return ''
  const name = column === '' ? '' : found.columns[Number(column)]?.column
  return `${[draft.tables[found.table]?.name, name].filter(Boolean).join(', ')}:`
}
