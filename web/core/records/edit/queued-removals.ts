import { useSyncExternalStore } from 'react'
import { keptWriting } from '../../../platform/kept-writing.ts'

/** A record that was to be removed while there was nobody to do it. */
export interface QueuedRemoval {
  object: string
  title: string | null
  /** The one the person looked at: what was changed since they are asked about. */
  version: number
}

type Entry = readonly [id: string, removal: QueuedRemoval]

const kept = keptWriting<QueuedRemoval>('queued-removals', { join: (older) => older })
// One answer for as long as nothing changes, so that nothing is drawn anew.
let known: readonly Entry[] | null = null
kept.subscribe(() => {
  known = null
})

/** Keeps in mind that a record is to be removed, until it can be. */
export function queueRemoval(id: string, removal: QueuedRemoval): void {
  kept.set(id, removal)
}

/** All of them by the id of the record, in the order they were asked for. */
export function queuedRemovals(): readonly Entry[] {
  known ??= kept.entries()
  return known
}

/** It was removed, or the person wants it to stay. */
export function dropQueuedRemoval(id: string): void {
  kept.delete(id)
}

export function useQueuedRemovals(): readonly Entry[] {
  return useSyncExternalStore(kept.subscribe, queuedRemovals)
}

/** Does the record wait to be removed? */
export function useWaitsForRemoval(id: string): boolean {
  return useSyncExternalStore(kept.subscribe, () => kept.get(id) !== undefined)
}
