import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { LiveEvent } from '../../../shared/core/history.ts'
import type { Metadata } from '../../../shared/core/metadata.ts'
import { apiUrl } from '../../platform/api/request.ts'
import { metadataQuery, useMetadata } from '../metadata/metadata.ts'
import { sessionQuery, useSession } from '../session/session.ts'
import { outdatedBy } from './outdated.ts'
import { whileSeen } from './while-seen.ts'

const gatherMs = 400

/** What is read of members, roles and sharing. */
const peopleAreas = ['members', 'invitations', 'roles', 'shares', 'api-keys'] as const

/** Keeps what is on the screen as it is on the server: listens to what happens and asks again for it. */
export function useLiveUpdates(): void {
  const queries = useQueryClient()
  const metadata = useMetadata()
  const { member, workspace } = useSession()

  // biome-ignore lint/correctness/useExhaustiveDependencies: another workspace has another stream
  useEffect(
    () => whileSeen((again) => listen(queries, metadata, member.id, again)),
    [queries, metadata, member.id, workspace.id],
  )
}

function listen(queries: QueryClient, metadata: Metadata, me: string, again: boolean): () => void {
  const stream = new EventSource(apiUrl('/events/stream'))
  let gathered: LiveEvent[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let wasBroken = again

  function apply() {
    const events = gathered
    gathered = []
    timer = undefined
    refresh(queries, events, metadata, me)
  }
  stream.onmessage = (message) => {
    const event = readEvent(message.data)
    if (!event) return
    gathered.push(event)
    timer ??= setTimeout(apply, gatherMs)
  }
  stream.onerror = () => {
    wasBroken = true
  }
  // Too much happened at once to be told one by one.
  stream.addEventListener('behind', () => void queries.invalidateQueries())
  // Signed out elsewhere, or no longer a member: whatever is asked next says so.
  stream.addEventListener('ended', () => {
    stream.close()
    void queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
  })
  // What happened while the line was down was told to nobody here.
  stream.onopen = () => {
    if (wasBroken) void queries.invalidateQueries({ queryKey: ['records'] })
    wasBroken = false
  }
  return () => {
    clearTimeout(timer)
    stream.close()
  }
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
