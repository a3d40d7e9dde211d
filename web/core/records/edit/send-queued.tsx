import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useSessionEnded } from '../../../platform/api/session-end.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { patchRecord } from '../record-cache.ts'
import { recordTexts } from '../record-texts.ts'
import { useTakeBack } from '../timeline/undo-event.ts'
import { dropQueuedEdit, isUnsent, type QueuedEdit, queuedEdits, settleQueuedEdit } from './queued-edits.ts'
import { saveRecord } from './record-changes.ts'
import { keepRefusedEdit } from './refused-edits.ts'

const firstWaitMs = 2_000
const longestWaitMs = 30_000

/** Sends what waits: at once when the network or the session is back, else again after a while. Shows nothing. */
export function SendQueued() {
  const isEnded = useSessionEnded()
  const send = useSendQueued()
  const sendAll = useEffectEvent(send)
  useEffect(() => {
    if (isEnded) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    let waitMs = firstWaitMs
    async function go() {
      clearTimeout(timer)
      const isEmpty = await sendAll()
      if (isOver || isEmpty) return
      timer = setTimeout(go, waitMs)
      waitMs = Math.min(longestWaitMs, waitMs * 2)
    }
    const goNow = () => void go()
    goNow()
    window.addEventListener('online', goNow)
    return () => {
      isOver = true
      clearTimeout(timer)
      window.removeEventListener('online', goNow)
    }
  }, [isEnded])
  return null
}

let isSending = false

/** Tries to send everything that waits, in its order; says whether nothing waits any more. */
function useSendQueued(): () => Promise<boolean> {
  const sendOne = useSendOne()
  return async () => {
    if (isSending) return false
    isSending = true
    try {
      for (const edit of queuedEdits()) if (!(await sendOne(edit))) return false
      return queuedEdits().length === 0
    } finally {
      isSending = false
    }
  }
}

/** Sends one edit. What is refused stays at its fields with the reason. False: there is nobody to send it to. */
function useSendOne(): (edit: QueuedEdit) => Promise<boolean> {
  const t = useTexts(recordTexts)
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const { objects } = useMetadata()
  const { takeBack } = useTakeBack()
  return async (edit) => {
    const { id, title } = edit.record
    const object = objects.get(edit.object)
    if (!object) {
      dropQueuedEdit(id)
      return true
    }
    try {
      const { record, related, operationId } = await saveRecord(object, edit)
      settleQueuedEdit(edit, record.version)
      patchRecord(queries, object.name, id, { values: record, related })
      void queries.invalidateQueries({ queryKey: ['records', object.name, 'events', id] })
      void queries.invalidateQueries({ queryKey: ['records', object.name, 'sums'] })
      sayDone(
        t('sentNow', { name: record.title }),
        operationId === undefined ? undefined : () => takeBack({ operationId }),
      )
    } catch (error) {
      if (isUnsent(error)) return false
      settleQueuedEdit(edit)
      const why = sentence(error)
      for (const [name, value] of Object.entries(edit.values)) keepRefusedEdit(id, name, { value, why })
      void queries.invalidateQueries({ queryKey: ['records', object.name] })
      sayProblem(`${title ?? ''}: ${why}`)
    }
    return true
  }
}
