import type { Query, QueryClient } from '@tanstack/react-query'
import { type EventTraits, eventsOf } from '../../../shared/core/event-kinds.ts'
import type { LiveEvent, StreamEnd } from '../../../shared/core/history.ts'
import type { Navigation } from '../../../shared/core/navigation.ts'
import { metadataQuery } from '../metadata/metadata.ts'
import { navigationQuery } from '../navigation/navigation.ts'
import { sessionQuery } from '../session/session.ts'
import { askLater } from './ask-later.ts'
import { gatherNews } from './gathered-news.ts'
import { keysOfRead } from './keys-of-read.ts'
import { isDear, mayRename, outdatedBy } from './outdated.ts'
import type { SharedNews } from './shared-stream.ts'

// By then the first page stands: asking again for all it was just made of would hold up what it still waits for.
const firstPageMs = 4_000

/** Gathers what is told and asks again for what it makes outdated; leaves when the session or membership is over. */
export function listenFor(
  queries: QueryClient,
  me: string,
  leave: (reason: StreamEnd['reason']) => void,
  untilSettled = () => firstPageMs - performance.now(),
  kinds = eventsOf([]),
) {
  const later = askLater(queries)
  const { add, finish } = gatherNews(({ events, isBehind }) => {
    if (isBehind) void queries.invalidateQueries()
    else refresh(queries, { events, me, kinds, later })
  })
  let catchingUp: ReturnType<typeof setTimeout> | undefined

  function hear(news: SharedNews) {
    // Another tab has been listening for longer than it knows: what it heard before was told to nobody here.
    if (news.kind === 'joined') {
      if (news.hasAll) return
      clearTimeout(catchingUp)
      const wait = untilSettled()
      if (wait <= 0) return catchUp(queries)
      catchingUp = setTimeout(catchUp, wait, queries)
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
    clearTimeout(catchingUp)
    // Heard is heard: nobody tells it again.
    finish()
    later.finish()
  }
  return { hear, stop }
}

interface Heard {
  events: readonly LiveEvent[]
  me: string
  /** What follows from each kind. */
  kinds: ReadonlyMap<string, EventTraits>
  later: ReturnType<typeof askLater>
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

function refresh(queries: QueryClient, { events, me, kinds, later }: Heard): void {
  const reads = new Set(events.flatMap(({ kind }) => kinds.get(kind)?.outdates ?? []))
  const metadata = queries.getQueryData(metadataQuery.queryKey)
  const named = namesIn(queries.getQueryData(navigationQuery.queryKey))
  const isOneNamed = events.some((event) => named.has(event.recordId ?? '') && mayRename(event, metadata))
  if (isOneNamed) reads.add('own')
  for (const queryKey of [...reads].flatMap((read) => keysOfRead[read]))
    void queries.invalidateQueries({ queryKey })
  if (metadata === undefined) return
  const outdated = outdatedBy(events, metadata, me)
  // What one did oneself is to be seen at once.
  const byOneself = outdatedBy(
    events.filter(({ actorId }) => actorId === me),
    metadata,
    me,
  )
  const isNow = ({ queryKey, state }: Query) =>
    (isDear(queryKey) ? byOneself : outdated)(queryKey, state.data)
  later.add((query) => isDear(query.queryKey) && !isNow(query) && outdated(query.queryKey, query.state.data))
  void queries.invalidateQueries({ predicate: isNow })
}

/** Favourites, records opened last and notifications are named after records. */
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
