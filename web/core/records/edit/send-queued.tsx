import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { useSessionEnded } from '../../../platform/api/session-end.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { useTakeBack } from '../../operations/undoing/use-take-back.ts'
import { editTexts } from './edit-texts.ts'
import './keep-unsent.ts'
import { sendCreations } from './send-creations.ts'
import { sendEdits } from './send-edits.ts'
import { sendRemovals } from './send-removals.ts'
import type { SendScene } from './send-scene.ts'

const firstWaitMs = 2_000
const longestWaitMs = 30_000

/** Sends what waits: at once when the network or the session is back, else again after a while. Shows nothing. */
export function SendQueued() {
  const isEnded = useSessionEnded()
  const scene = useSendScene()
  const sendAll = useEffectEvent(() => sendWaiting(scene))
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

function useSendScene(): SendScene {
  const t = useTexts(editTexts)
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  const { objects } = useMetadata()
  const { wayBack } = useTakeBack()
  return { t, queries, sentence, objects, wayBack }
}

let isSending = false

/** Tries to send everything that waits, in its order; says whether nothing waits any more. */
async function sendWaiting(scene: SendScene): Promise<boolean> {
  if (isSending) return false
  isSending = true
  try {
    return (await sendEdits(scene)) && (await sendCreations(scene)) && (await sendRemovals(scene))
  } finally {
    isSending = false
  }
}
