/** How long things took, in milliseconds, and how many were done per second. */
export interface Figures {
  p50: number
  p95: number
  perSecond: number
  count: number
}

interface Measuring {
  clients: number
  seconds: number
  /** Stops after this many turns, if that comes first. */
  turns?: number
}

/** Runs turns on several clients at once, each beginning the next when its last is done. */
export async function measure(how: Measuring, turn: (number: number) => Promise<unknown>): Promise<Figures> {
  const times: number[] = []
  const most = how.turns ?? Number.POSITIVE_INFINITY
  const begun = performance.now()
  const until = begun + how.seconds * 1_000
  let next = 0
  const client = async () => {
    while (performance.now() < until && next < most) {
      const at = performance.now()
      await turn(next++)
      times.push(performance.now() - at)
    }
  }
  await Promise.all(Array.from({ length: how.clients }, client))
  return figuresOf(times, (performance.now() - begun) / 1_000)
}

export function figuresOf(times: readonly number[], seconds: number): Figures {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), perSecond: times.length / seconds, count: times.length }
}
