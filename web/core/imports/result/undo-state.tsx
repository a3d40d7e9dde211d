import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { isUnfinished } from '../../../../shared/core/operations.ts'
import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { Name } from '../../../platform/ui/name.tsx'
import { Problem } from '../../../platform/ui/problem.tsx'
import { operationProblemsQuery, operationQuery } from '../../operations/operation-queries.ts'
import { importTexts } from '../import-texts.ts'
import styles from './result.module.css'

/** How far the undoing of an import is, and what it left as it was because somebody changed it since. */
export function UndoState({ id }: { id: string }) {
  const t = useTexts(importTexts)
  const sentence = useDetailSentence()
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery(operationQuery(id))
  const isOver = data !== undefined && !isUnfinished(data)
  useEffect(() => {
    if (!isOver) return
    void queries.invalidateQueries({ queryKey: ['records'] })
    // One that ended early leaves the import to be undone again.
    void queries.invalidateQueries({ queryKey: ['operations', 'one'] })
  }, [isOver, queries])
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  if (!data) return null
  const isPartial = data.failed > 0
  return (
    <div className={styles.undo} role="status">
      {!isOver && <p>{t('undoing', { done: data.done, all: data.total ?? data.done })}</p>}
      {isOver && data.error !== null && <p className={styles.bad}>{sentence(data.error)}</p>}
      {data.status === 'cancelled' && (
        <p className={styles.choice}>
          <Icon of={IconAlertTriangle} className={styles.warn} />
          {t('undoStopped', { done: data.done, all: data.total ?? data.done })}
        </p>
      )}
      {data.status === 'done' && (
        <p className={styles.choice}>
          <Icon of={IconCircleCheck} className={styles.good} />
          {isPartial ? t('undoneExcept') : t('undone')}
        </p>
      )}
      {data.status !== 'done' && isOver && isPartial && <p>{t('undoLeft')}</p>}
      {isOver && isPartial && <Left id={id} />}
    </div>
  )
}

function Left({ id }: { id: string }) {
  const sentence = useDetailSentence()
  const { data } = useQuery(operationProblemsQuery(id))
  return (
    <ul className={styles.skipped}>
      {data?.problems.map((problem) => (
        <li key={problem.id}>
          <Name>{problem.title ?? '…'}</Name> · {sentence(problem)}
        </li>
      ))}
    </ul>
  )
}
