import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect, useReducer, useRef } from 'react'
import type { StreamEnd } from '../../../shared/core/history.ts'
import { whenOther } from '../../platform/api/acting.ts'
import { apiUrl } from '../../platform/api/request.ts'
import { isSessionOver, noteSessionEnd, useSessionEnded } from '../../platform/api/session-end.ts'
import { sessionQuery, useSession } from '../session/session.ts'
import { followSignOut } from '../session/sign-out-told.ts'
import { openEventStream } from './event-stream.ts'
import { useKindsHeard } from './kinds-heard.ts'
import { leaveForSignIn } from './leave-for-sign-in.ts'
import { listenFor } from './listen-for.ts'
import { type OwnStream, shareStream } from './shared-stream.ts'
import { whileSeen } from './while-seen.ts'

/** Keeps what is on the screen as it is on the server: listens to what happens and asks again for it. */
export function useLiveUpdates(): void {
  const queries = useQueryClient()
  const { member, workspace, position } = useSession()
  const isEnded = useSessionEnded()
  const [round, listenAgain] = useReducer((before: number) => before + 1, 0)
  const kinds = useKindsHeard()
  const name = `kith-live ${workspace.id} ${member.id}`
  // How far this page has heard; the session was asked before everything else it shows.
  const heard = useRef({ name, position })
  if (heard.current.name !== name) heard.current = { name, position }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a round is another stream
  useEffect(
    () =>
      // Without a session there is nothing to hear; who signs in again in place hears on.
      isEnded
        ? undefined
        : whileSeen(() => {
            const endOrLeave = (reason: StreamEnd['reason']) => {
              // Who is no longer a member has nothing to come back to; a session is begun again where one is.
              if (reason === 'member') leaveForSignIn(reason)
              else void askWhose(queries).then((isOurs) => isOurs && setTimeout(listenAgain, pauseMs))
            }
            const listener = listenFor(queries, member.id, endOrLeave, undefined, kinds)
            const leave = shareStream(name, ownStream(heard), (news) => {
              if ('position' in news) heard.current.position = Math.max(heard.current.position, news.position)
              listener.hear(news)
            })
            return () => {
              leave()
              listener.stop()
            }
          }),
    [queries, member.id, name, isEnded, kinds, round],
  )
  useEffect(() => whenOther(() => void askWhose(queries)), [queries])
  useEffect(() => followSignOut(), [])
}

function ownStream(heard: RefObject<{ position: number }>): OwnStream {
  const position = () => heard.current.position
  return { open: (tell) => openEventStream(apiUrl('/events/stream'), position(), tell), position }
}

// So that a stream that is ended again and again is not asked for all the time.
const pauseMs = 2_000

/**
 * Asks whose the session is by now: it may be over, or another tab changed the workspace (`sessionQuery` notes
 * either). True where it is this page's all the same.
 */
async function askWhose(queries: QueryClient): Promise<boolean> {
  try {
    await queries.fetchQuery({ ...sessionQuery, staleTime: 0 })
    return !isSessionOver()
  } catch {
    noteSessionEnd()
    return false
  }
}
