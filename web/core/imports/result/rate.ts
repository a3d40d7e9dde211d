import { useRef } from 'react'

interface Reading {
  at: number
  count: number
}

const windowMs = 5_000

/** How many a second, over the last seconds in which a count was seen to grow; null until it has. */
export function useRate(count: number): number | null {
  const readings = useRef<Reading[]>([])
  const last = readings.current.at(-1)
  if (last === undefined || last.count !== count) {
    const now = performance.now()
    readings.current = [...readings.current.filter((one) => now - one.at < windowMs), { at: now, count }]
  }
  return rateOf(readings.current)
}

/** The pace from the first reading to the last. */
export function rateOf(readings: readonly Reading[]): number | null {
  const [first] = readings
  const last = readings.at(-1)
  if (first === undefined || last === undefined || last.at <= first.at || last.count <= first.count)
    return null
  return ((last.count - first.count) * 1_000) / (last.at - first.at)
}
