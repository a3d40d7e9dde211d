import type { LiveEvent } from '../../../shared/core/history.ts'

/** What was told within a moment; `isBehind`: so much that it was not told one by one. */
interface Gathered {
  events: LiveEvent[]
  isBehind: boolean
}

const gatherMs = 400
/** An import tells thousands of events for minutes: they are handed over ever more rarely, up to this. */
const rarestMs = 10_000
const many = 100

/** Gathers what is told and hands it over together: within 0.4 s, more rarely as long as it is a flood. */
export function gatherNews(take: (gathered: Gathered) => void) {
  let news: Gathered = { events: [], isBehind: false }
  let wait = gatherMs
  let timer: ReturnType<typeof setTimeout> | undefined

  function handOver() {
    const gathered = news
    news = { events: [], isBehind: false }
    timer = undefined
    const isFlood = gathered.isBehind || gathered.events.length >= many
    wait = isFlood ? Math.min(wait * 2, rarestMs) : gatherMs
    take(gathered)
  }
  function add(event: LiveEvent | 'behind') {
    if (event === 'behind') news.isBehind = true
    else news.events.push(event)
    timer ??= setTimeout(handOver, wait)
  }
  /** Hands over what waits. */
  function finish() {
    if (timer === undefined) return
    clearTimeout(timer)
    handOver()
  }
  return { add, finish }
}
