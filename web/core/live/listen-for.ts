import type { QueryClient } from '@tanstack/react-query'
import type { LiveEvent, StreamEnd } from '../../../shared/core/history.ts'
import type { Navigation } from '../../../shared/core/navigation.ts'
import { metadataQuery } from '../metadata/metadata.ts'
import { navigationQuery } from '../navigation/navigation.ts'
import { sessionQuery } from '../session/session.ts'
import { gatherNews } from './gathered-news.ts'
import { outdatedBy } from './outdated.ts'
import type { SharedNews } from './shared-stream.ts'

// By then the first page stands: asking again for all it was just made of would hold up what it still waits for.
const firstPageMs = 4_000

/** What is read of members, roles and sharing. */
const peopleAreas = ['members', 'invitations', 'roles', 'shares', 'api-keys'] as const

/** Gathers what is told and asks again for what it makes outdated; leaves when the session or membership is over. */
export function listenFor(
  queries: QueryClient,
  me: string,
  leave: (reason: StreamEnd['reason']) => void,
  untilSettled = () => firstPageMs - performance.now(),
) {
  const { add, finish } = gatherNews(({ events, isBehind }) => {
    if (isBehind) void queries.invalidateQueries()
    else refresh(queries, events, me)
  })
  let later: ReturnType<typeof setTimeout> | undefined

  function hear(news: SharedNews) {
    // Another tab has been listening; what it heard before was told to nobody here.
    if (news.kind === 'joined') {
      clearTimeout(later)
      const wait = untilSettled()
      if (wait <= 0) return catchUp(queries)
      later = setTimeout(catchUp, wait, queries)
      return
    }
    if (news.kind === 'behind') return add('behind')
    // Who is signed out is told so by the answer.
    if (news.kind === 'refused') return void queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
    if (news.kind === 'ended') return leave(news.reason)
    const event = readEvent(news.text)
    if (event) add(event)
  }
  function stop() {
    clearTimeout(later)
    // Heard is heard: nobody tells it again.
    finish()
  }
  return { hear, stop }
}

// Whatever was read before may have changed since, also when the page has only just begun.
function catchUp(queries: QueryClient): void {
  const read = [
    metadataQuery.queryKey,
    ['metadata', 'changes'],
    ['records'],
    ['navigation'],
    ['notifications'],
  ]
  for (const queryKey of read) void queries.invalidateQueries({ queryKey })
}

function refresh(queries: QueryClient, events: LiveEvent[], me: string): void {
  if (events.some((event) => event.kind === 'metadata.changed')) {
    // A value may have become another with its field's type.
    void queries.invalidateQueries({ queryKey: ['records'] })
    void queries.invalidateQueries({ queryKey: metadataQuery.queryKey })
    void queries.invalidateQueries({ queryKey: ['metadata', 'changes'] })
    void queries.invalidateQueries({ queryKey: ['metadata', 'uses'] })
    void queries.invalidateQueries({ queryKey: ['layouts'] })
  }
  if (events.some((event) => event.kind === 'layouts.changed')) {
    void queries.invalidateQueries({ queryKey: ['layouts'] })
  }
  if (events.some((event) => event.kind === 'views.changed')) {
    void queries.invalidateQueries({ queryKey: ['views'] })
  }
  // Who comes and goes with a password changes nobody.
  if (events.some((event) => /^(members\.(?!sign|sessions-)|access\.)/.test(event.kind))) {
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
  refreshOwn(queries, events)
  const metadata = queries.getQueryData(metadataQuery.queryKey)
  if (metadata === undefined) return
  const outdated = outdatedBy(events, metadata, me)
  void queries.invalidateQueries({ predicate: ({ queryKey }) => outdated(queryKey) })
}

/** What belongs to the reader: favourites, records opened last, notifications, all named after what they are about. */
function refreshOwn(queries: QueryClient, events: readonly LiveEvent[]): void {
  const isSeenOtherwise = ({ kind }: LiveEvent) =>
    /^(navigation|menus|notifications|access)\.|^members\.role-changed|^records\.(deleted|restored|purged)$/.test(
      kind,
    )
  const named = namesIn(queries.getQueryData(navigationQuery.queryKey))
  const isNamed = ({ recordId }: LiveEvent) => recordId !== null && named.has(recordId)
  if (!events.some((event) => isSeenOtherwise(event) || isNamed(event))) return
  for (const area of ['navigation', 'notifications', 'menus'])
    void queries.invalidateQueries({ queryKey: [area] })
}

function namesIn(navigation: Navigation | undefined): ReadonlySet<string> {
  if (!navigation) return new Set()
  return new Set([
    ...navigation.favourites.map(({ target }) => target),
    ...navigation.recent.map(({ id }) => id),
  ])
}

function readEvent(text: string): LiveEvent | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
