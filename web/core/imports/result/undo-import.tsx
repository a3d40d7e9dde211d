import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Icon } from '../../../platform/ui/icon.tsx'
import { uiTexts } from '../../../platform/ui/ui-texts.ts'
import { operationQuery } from '../../operations/operation-queries.ts'
import { beginUndo } from '../../operations/undoing/begin-undo.ts'
import { importTexts } from '../import-texts.ts'
import type { ImportOutput } from '../import-types.ts'
import styles from './result.module.css'
import { UndoState } from './undo-state.tsx'

interface Props {
  done: ImportOutput
  /** Records it made or changed. */
  written: number
}

/** The way back: what it would do is said before it is done; afterwards, how far it is and what it left. */
export function UndoImport({ done, written }: Props) {
  const queries = useQueryClient()
  const operation = useQuery(operationQuery(done.operationId))
  const undo = useMutation({
    mutationFn: () => beginUndo(done.operationId),
    onSettled: () => queries.invalidateQueries({ queryKey: operationQuery(done.operationId).queryKey }),
  })
  const undoneBy = undo.data?.operationId ?? operation.data?.undoneBy ?? null
  const mayUndo = written > 0 && operation.data?.mayUndo === true
  return (
    <>
      {undoneBy !== null && <UndoState id={undoneBy} />}
      {mayUndo && (
        <UndoOffer
          // Asks anew after an undo that ended early.
          key={undoneBy}
          written={written}
          onUndo={() => undo.mutate()}
          isPending={undo.isPending}
          error={undo.error}
        />
      )}
    </>
  )
}

interface OfferProps {
  written: number
  onUndo: () => void
  isPending: boolean
  error: unknown
}

function UndoOffer({ written, onUndo, isPending, error }: OfferProps) {
  const t = useTexts(importTexts)
  const ui = useTexts(uiTexts)
  const sentence = useErrorSentence()
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <div className={styles.undo}>
        <p className={styles.hint}>{t('undoHint')}</p>
        <Button
          variant="subtle"
          leftSection={<Icon of={IconArrowBackUp} size={14} />}
          onClick={() => setAsking(true)}
        >
          {t('undoImport')}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.undo}>
      <p>{t('undoWhat', { count: written })}</p>
      <div className={styles.choice}>
        <Button color="red" onClick={onUndo} loading={isPending} autoFocus>
          {t('undoImport')}
        </Button>
        <Button variant="subtle" onClick={() => setAsking(false)} disabled={isPending}>
          {ui('cancel')}
        </Button>
      </div>
      {error !== null && (
        <p className={styles.bad} role="alert">
          {sentence(error)}
        </p>
      )}
    </div>
  )
}
