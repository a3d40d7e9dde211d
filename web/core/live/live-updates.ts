import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { LiveEvent } from '../../../shared/core/history.ts'
import type { Metadata } from '../../../shared/core/metadata.ts'
import { apiUrl } from '../../platform/api/request.ts'
import { metadataQuery, useMetadata } from '../metadata/metadata.ts'
import { sessionQuery, useSession } from '../session/session.ts'
import { openEventStream } from './event-stream.ts'
import { outdatedBy } from './outdated.ts'
import { type SharedNews, shareStream } from './shared-stream.ts'
import { whileSeen } from './while-seen.ts'

const gatherMs = 400

/** What is read of members, roles and sharing. */
const peopleAreas = ['members', 'invitations', 'roles', 'shares', 'api-keys'] as const

/** Keeps what is on the screen as it is on the server: listens to what happens and asks again for it. */
export function useLiveUpdates(): void {
  const queries = useQueryClient()
  const metadata = useMetadata()
  const { member, workspace } = useSession()

  useEffect(
    () =>
      whileSeen((again) => {
        const listener = listenFor(queries, metadata, member.id, again)
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
    [queries, metadata, member.id, workspace.id],
  )
}

/** Gathers what is told and asks again for what it makes outdated; `again`: something was told to nobody here. */
function listenFor(queries: QueryClient, metadata: Metadata, me: string, again: boolean) {
  let gathered: LiveEvent[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let mayHaveMissed = again

  function apply() {
    const events = gathered
    gathered = []
    timer = undefined
    refresh(queries, events, metadata, me)
  }
  function catchUp() {
    if (mayHaveMissed) void queries.invalidateQueries({ queryKey: ['records'] })
    // Whenever the line is opened anew from now on, by whichever tab, it was down before.
    mayHaveMissed = true
  }
  function hear(news: SharedNews) {
    if (news.kind === 'joined' || news.kind === 'opened') return catchUp()
    if (news.kind === 'behind') return void queries.invalidateQueries()
    // Whatever is asked next says why.
    if (news.kind === 'ended') return void queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
    const event = readEvent(news.text)
    if (!event) return
    gathered.push(event)
    timer ??= setTimeout(apply, gatherMs)
  }
  return { hear, stop: () => clearTimeout(timer) }
}

function refresh(queries: QueryClient, events: LiveEvent[], metadata: Metadata, me: string): void {
  if (events.some((event) => event.kind === 'metadata.changed')) {
    void queries.invalidateQueries({ queryKey: metadataQuery.queryKey })
    void queries.invalidateQueries({ queryKey: ['metadata', 'changes'] })
    void queries.invalidateQueries({ queryKey: ['metadata', 'uses'] })
    void queries.invalidateQueries({ queryKey: ['layouts'] })
  }
  if (events.some((event) => event.kind === 'layouts.changed')) {
    void queries.invalidateQueries({ queryKey: ['layouts'] })
  }
  if (events.some((event) => /^(members|access)\./.test(event.kind))) {
    for (const area of peopleAreas) void queries.invalidateQueries({ queryKey: [area] })
  }
  // The role may be the reader's own.
  if (events.some((event) => /^(members|access)\.role-changed$/.test(event.kind))) {
    void queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
  }
  if (events.some((event) => event.kind === 'settings.rates-changed')) {
    void queries.invalidateQueries({ queryKey: ['rates'] })
  }
  if (events.some((event) => event.kind === 'settings.changed')) {
    void queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
  }
  if (events.some((event) => /^(operations|imports)\./.test(event.kind))) {
    void queries.invalidateQueries({ queryKey: ['operations'] })
  }
  const outdated = outdatedBy(events, metadata, me)
  void queries.invalidateQueries({ predicate: ({ queryKey }) => outdated(queryKey) })
}

function readEvent(text: string): LiveEvent | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
