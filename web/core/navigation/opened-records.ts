import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { navigationLimits } from '../../../shared/core/navigation.ts'
import { request } from '../../platform/api/request.ts'
import { useSession } from '../session/session.ts'
import { navigationQuery } from './navigation.ts'

interface Opened {
  object: string
  id: string
}

/** Records opened one after the other travel in one request. */
const pauseMs = 4_000

let waiting: Opened[] = []
let timer: ReturnType<typeof setTimeout> | undefined

/** Notes that a record is looked at: it stands first among those opened last, here at once and soon everywhere. */
export function useNoteOpened(
  object: string,
  record: { id: string; title: string; deletedAt: string | null } | undefined,
) {
  const queries = useQueryClient()
  // Who sees Kith as somebody else opens nothing of their own.
  const isOwn = useSession().seesAs === null
  const id = isOwn && record?.deletedAt === null ? record.id : undefined
  const title = record?.title ?? ''
  const isKnown = useQuery(navigationQuery).data !== undefined
  useEffect(() => {
    if (id === undefined || !isKnown) return
    queries.setQueryData(navigationQuery.queryKey, (before) => {
      if (!before) return before
      const others = before.recent.filter((one) => one.id !== id)
      return { ...before, recent: [{ id, object, title }, ...others].slice(0, navigationLimits.shownRecent) }
    })
  }, [queries, object, id, title, isKnown])
  useEffect(() => {
    if (id !== undefined) add({ object, id })
  }, [object, id])
}

/** Forgets what waits when the shell goes: whoever comes next is somebody else, or elsewhere. */
export function useForgetOpened(): void {
  useEffect(
    () => () => {
      document.removeEventListener('visibilitychange', sendWhenHidden)
      waiting = []
      clearTimeout(timer)
    },
    [],
  )
}

function sendWhenHidden(): void {
  if (document.visibilityState === 'hidden') send()
}

function add(opened: Opened): void {
  waiting = [...waiting.filter(({ id }) => id !== opened.id), opened].slice(-navigationLimits.recent)
  clearTimeout(timer)
  timer = setTimeout(send, pauseMs)
  // From the first record on, for its page may be left at once; added again it is still one.
  document.addEventListener('visibilitychange', sendWhenHidden)
}

function send(): void {
  clearTimeout(timer)
  const records = waiting
  waiting = []
  if (records.length === 0) return
  // Lost where the network is: a convenience, and the next record opened is kept again.
  request('/recent-records', { method: 'POST', body: { records }, keepalive: true }).catch(() => {})
}
