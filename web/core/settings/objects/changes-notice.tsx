import { IconAlertCircle, IconProgress } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { MetadataChange } from '../../../../shared/core/metadata-contract.ts'
import { isUnfinished } from '../../../../shared/core/operations.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { metadataQuery } from '../../metadata/metadata.ts'
import styles from './changes-notice.module.css'
import { useDefinitionSentence } from './definition-problems.ts'
import { changesQuery, useRetryChange } from './metadata-changes.ts'
import { objectTexts } from './object-texts.ts'
import { useStepName } from './step-names.ts'

/** Changes of the object that are still being applied, with how far they are; and the last one if it failed. */
export function ChangesNotice({ object }: { object: ObjectDefinition }) {
  const { data = [] } = useQuery(changesQuery)
  const [dismissed, setDismissed] = useState<string | null>(null)
  const own = data.filter((change) => change.steps.some((step) => step.objectId === object.id))
  const running = own.filter(isUnfinished)
  useRefreshWhenDone(running.length)
  const [last] = own
  const failed = last?.status === 'failed' && last.id !== dismissed && isOnPage(object, last) ? last : null
  return (
    <>
      {running.map((change) => (
        <Running key={change.id} object={object} change={change} />
      ))}
      {failed && <Failed object={object} change={failed} onClose={() => setDismissed(failed.id)} />}
    </>
  )
}

function Running({ object, change }: { object: ObjectDefinition; change: MetadataChange }) {
  const t = useTexts(objectTexts)
  const stepName = useStepName(object)
  const step = change.steps[change.at]
  const share = change.total ? Math.min(1, change.done / change.total) : null
  return (
    <div className={styles.notice} role="status">
      <Icon of={IconProgress} />
      <span className={styles.text}>
        {step ? stepName(step) : t('applying')}
        <span className={styles.detail}>
          {t('stepOf', { at: Math.min(change.at + 1, change.steps.length), all: change.steps.length })}
          {change.total !== null && change.done > 0 && (
            <> · {t('recordsDone', { done: change.done, total: change.total })}</>
          )}
        </span>
      </span>
      <span className={styles.bar} aria-hidden>
        <span style={{ width: share === null ? '30%' : `${Math.round(share * 100)}%` }} />
      </span>
    </div>
  )
}

interface FailedProps {
  object: ObjectDefinition
  change: MetadataChange
  onClose: () => void
}

function Failed({ object, change, onClose }: FailedProps) {
  const t = useTexts(objectTexts)
  const ui = useTexts(uiTexts)
  const sentence = useDefinitionSentence()
  const stepName = useStepName(object)
  const retry = useRetryChange()
  const step = change.steps[change.at]
  const problem = change.error?.details[0] ?? change.error
  return (
    <div className={styles.notice} data-tone="bad" role="alert">
      <Icon of={IconAlertCircle} />
      <span className={styles.text}>
        {t('changeFailed', { step: step ? stepName(step) : change.title })}
        <span className={styles.detail}>{problem && sentence(problem)}</span>
      </span>
      <button
        type="button"
        className={styles.again}
        onClick={() => retry.mutate(change.id)}
        disabled={retry.isPending}
      >
        {ui('tryAgain')}
      </button>
      <button type="button" className={styles.close} onClick={onClose}>
        {ui('close')}
      </button>
    </div>
  )
}

/** A failure says something only while the field it was about is there and was not changed since. */
function isOnPage(object: ObjectDefinition, change: MetadataChange): boolean {
  const ids = change.steps.flatMap((step) => step.fieldIds)
  const finished = Date.parse(change.finishedAt ?? change.createdAt)
  const isRecent = Date.now() - finished < 24 * 3_600_000
  return isRecent && object.fields.some((field) => ids.includes(field.id) && field.deletedAt === undefined)
}

/** When a change has been applied, definitions are others: they are read again. */
function useRefreshWhenDone(running: number): void {
  const queries = useQueryClient()
  const before = useRef(running)
  useEffect(() => {
    if (running < before.current) void queries.invalidateQueries({ queryKey: metadataQuery.queryKey })
    before.current = running
  }, [running, queries])
}
