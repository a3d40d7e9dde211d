import type { StreamNews } from './event-stream.ts'

type Tell = (news: StreamNews) => void

/**
 * joined: another tab holds the stream already, and says here what it hears. `hasAll`: it has told what was missed
 * since this one's own position too.
 */
export type SharedNews = StreamNews | { kind: 'joined'; hasAll: boolean }

/** The stream of a tab, should it be the one to listen. */
export interface OwnStream {
  open: (tell: Tell) => () => void
  /** How far this tab has heard. */
  position: () => number
}

/** What tabs say to each other. */
type Word =
  | { kind: 'news'; news: StreamNews }
  | { kind: 'joining'; tab: string; position: number }
  | { kind: 'missed'; tab: string; news: StreamNews[]; hasAll: boolean }

/** News that are kept for tabs which come later. */
const keptAtMost = 1_000
/** Then nobody answers, and what was missed is asked for. */
const answerMs = 1_500

/**
 * One stream for all tabs of a browser that are looked at: whoever holds the lock listens and tells the
 * others, and when it goes another takes over. Eight windows side by side would otherwise use up the six
 * connections a browser allows to a site, and the ninth request would wait for ever. Where a browser has no
 * locks (a site without TLS on another machine), each tab has a stream of its own.
 */
export function shareStream(name: string, own: OwnStream, tell: (news: SharedNews) => void): () => void {
  const locks = globalThis.navigator?.locks
  if (!locks) return own.open(tell)
  const leaving = new AbortController()
  const { signal } = leaving
  const talk = beginTalk(name, own, tell)
  const lead = () => {
    const close = talk.lead()
    return new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => {
        close()
        resolve()
      })
    })
  }
  const wait = () => locks.request(name, { signal }, () => lead())
  locks
    .request(name, { ifAvailable: true }, (lock) => {
      if (signal.aborted) return undefined
      if (lock !== null) return lead()
      talk.join()
      // Not returned: this request ends, and another one waits in the line.
      void wait().catch(ignoreAbort)
      return undefined
    })
    .catch(ignoreAbort)

  return () => {
    leaving.abort()
    talk.close()
  }
}

/** What tabs tell each other: the one that leads what it hears, one that joins how far it has heard itself. */
function beginTalk(name: string, own: OwnStream, tell: (news: SharedNews) => void) {
  const channel = new BroadcastChannel(name)
  const tab = crypto.randomUUID()
  let told: Told | null = null
  let answer: ReturnType<typeof setTimeout> | undefined
  const say = (word: Word) => channel.postMessage(word)
  const endWaiting = () => {
    clearTimeout(answer)
    answer = undefined
  }
  const joined = (hasAll: boolean) => {
    endWaiting()
    tell({ kind: 'joined', hasAll })
  }
  const hear = (word: Word) => {
    if (word.kind === 'news') return tell(word.news)
    if (word.kind === 'joining') {
      if (told) say({ kind: 'missed', tab: word.tab, ...told.since(word.position) })
    } else if (word.tab === tab && answer !== undefined) {
      for (const news of word.news) tell(news)
      joined(word.hasAll)
    }
  }
  channel.onmessage = ({ data }: MessageEvent<Word>) => hear(data)
  const join = () => {
    answer = setTimeout(joined, answerMs, false)
    say({ kind: 'joining', tab, position: own.position() })
  }
  // What this tab missed the stream itself tells it.
  const lead = () => {
    endWaiting()
    const since = new Told(own.position())
    told = since
    return own.open((news) => {
      since.note(news)
      tell(news)
      say({ kind: 'news', news })
    })
  }
  const close = () => {
    endWaiting()
    channel.close()
  }
  return { join, lead, close }
}

/** What was told since a position, as far as it is kept. */
class Told {
  #from: number
  #news: (StreamNews & { position: number })[] = []

  constructor(from: number) {
    this.#from = from
  }

  note(news: StreamNews): void {
    if (!('position' in news)) return
    this.#news.push(news)
    while (this.#news.length > keptAtMost) this.#from = this.#news.shift()?.position ?? this.#from
  }

  since(position: number): { news: StreamNews[]; hasAll: boolean } {
    return { news: this.#news.filter((one) => one.position > position), hasAll: position >= this.#from }
  }
}

// Leaving while one waits for the lock is told as an error.
function ignoreAbort(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
}
