import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useDetailSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { useMetadata, useObjects } from '../../metadata/metadata.ts'
import { operationQuery } from '../../operations/operation-queries.ts'
import { useCan } from '../../session/session.ts'
import { useWebModules } from '../../web-module.ts'
import { importTexts } from '../import-texts.ts'
import { ImportTopBar } from '../import-top-bar.tsx'
import type { ImportOutput } from '../import-types.ts'
import { ProblemList } from '../problems/problem-list.tsx'
import { countsAt, totalOf } from '../totals.ts'
import { madeAlong } from './made-along.ts'
import styles from './result.module.css'
import { ResultTable } from './result-table.tsx'
import { UndoImport } from './undo-import.tsx'

/** What came of an import: counts with the way to the records, what was left out and why, the way back. */
export function ImportResult({ done }: { done: ImportOutput }) {
  const t = useTexts(importTexts)
  const sentence = useDetailSentence()
  const queries = useQueryClient()
  const total = totalOf(done.progress.counts)
  const written = total.created + total.updated
  const operation = useQuery(operationQuery(done.operationId))
  const isUndone = operation.data !== undefined && operation.data.undoneBy !== null
  // Whatever was read before the import is out of date.
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ['records'] })
    void queries.invalidateQueries({ queryKey: ['objects'] })
    void queries.invalidateQueries({ queryKey: ['imports', 'list'] })
  }, [queries])

  return (
    <>
      <ImportTopBar step={null} />
      <div className={styles.scroll}>
        <div className={styles.column}>
          <h2 className={`${styles.title} strong`} role="status">
            <Icon
              of={done.status === 'done' ? IconCircleCheck : IconAlertTriangle}
              size={24}
              className={done.status === 'done' ? styles.good : styles.warn}
            />
            {done.status === 'done'
              ? t('imported', { count: written })
              : t('stoppedAfter', { count: written })}
          </h2>
          <p className={styles.why}>
            {done.error !== null
              ? sentence(done.error)
              : done.status === 'cancelled'
                ? t('cancelledWhy')
                : isUndone
                  ? ''
                  : t('importedWhy')}
          </p>
          <ResultTable done={done} isUndone={isUndone} />
          {written > 0 && !isUndone && <WaitingNote done={done} />}
          {written > 0 && !isUndone && <NextAct />}
          <UndoImport done={done} written={written} />
          {total.rows > 0 && <ProblemList one={done} />}
          <p className={styles.again}>
            <Link to="/imports" search={{}} className={styles.link}>
              {t('importMore')}
            </Link>
          </p>
        </div>
      </div>
    </>
  )
}

/** Members who came with files own what is theirs and cannot see it, until they are invited. */
function WaitingNote({ done }: { done: ImportOutput }) {
  const t = useTexts(importTexts)
  const can = useCan()
  const { objects } = useMetadata()
  const areMembers =
    madeAlong(done.plan.parts, objects).some(({ name }) => name === 'member') ||
    done.plan.parts.some(
      (part, at) => part.object === 'member' && countsAt(done.progress.counts, at).created > 0,
    )
  if (!areMembers || !can('members.manage')) return null
  return (
    <p className={styles.why}>
      {t('membersWait')}{' '}
      <Link to="/settings/members" className={styles.link}>
        {t('inviteThem')}
      </Link>
    </p>
  )
}

/** Where one goes on: the first board a module brings, where the workspace shows its object. */
function NextAct() {
  const t = useTexts(importTexts)
  const boards = useWebModules().flatMap((module) => Object.keys(module.boards ?? {}))
  const object = useObjects().find(({ name }) => boards.includes(name))
  if (!object) return null
  return (
    <Button
      variant="filled"
      className={styles.next}
      renderRoot={(props) => (
        <Link
          to="/records/$object"
          params={{ object: object.name }}
          search={{ layout: 'board' }}
          {...props}
        />
      )}
    >
      {t('toBoard')}
    </Button>
  )
}
