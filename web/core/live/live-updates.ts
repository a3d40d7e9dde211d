import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { apiUrl } from '../../platform/api/request.ts'
import { useSession } from '../session/session.ts'
import { openEventStream } from './event-stream.ts'
import { leaveForSignIn } from './leave-for-sign-in.ts'
import { listenFor } from './listen-for.ts'
import { shareStream } from './shared-stream.ts'
import { whileSeen } from './while-seen.ts'

/** Keeps what is on the screen as it is on the server: listens to what happens and asks again for it. */
export function useLiveUpdates(): void {
  const queries = useQueryClient()
  const { member, workspace } = useSession()

  useEffect(
    () =>
      whileSeen(() => {
        const listener = listenFor(queries, member.id, leaveForSignIn)
        const leave = shareStream(
          `kith-live ${workspace.id} ${member.id}`,
          (tell) => openEventStream(apiUrl('/events/stream'), tell),
          listener.hear,
        )
        return () => {
          leave()
          listener.stop()
        }
      }),
    [queries, member.id, workspace.id],
  )
}
