import { useSyncExternalStore } from 'react'
import { changeSignal } from '../../../platform/change-signal.ts'

/** Cards that were put into a column a moment ago. */
interface Arrival {
  ids: ReadonlySet<string>
  column: string
  /** The column scrolls after them, until the person reaches for something else. */
  isFollowed: boolean
}

let arrival: Arrival | null = null
const { subscribe, announce } = changeSignal()

/** Kept past React, so that only the column they came into is drawn again. */
export function setArrival(change: (before: Arrival | null) => Arrival | null): void {
  arrival = change(arrival)
  announce()
}

/** What has come into a column, by its key, a moment ago. */
export function useArrival(column: string): Arrival | null {
  return useSyncExternalStore(subscribe, () => (arrival?.column === column ? arrival : null))
}
