import { useSyncExternalStore } from 'react'
import type { BatchItem } from '../../../../shared/core/records.ts'
import { keptWriting } from '../../../platform/kept-writing.ts'

/** New records that could not be sent, as they are to be sent: by the same key nothing is made twice. */
export interface QueuedCreations {
  object: string
  items: readonly BatchItem[]
  /** The request is that of several changes, also where it holds one. */
  isBatch?: boolean
  /** The record they are notes about. */
  about?: string
  /** Why the server did not make them, as a sentence: they wait for their person, and for nobody else. */
  why?: string
  /** When they were first sent, or would have been, in milliseconds. */
  writtenAt?: number
  /** So long ago that the server knows their key no more: sent again, they might be made twice. */
  isOld?: true
}

type Entry = readonly [key: string, creations: QueuedCreations]

// By one key it is one request, whichever tab sends it.
const kept = keptWriting<QueuedCreations>('queued-creations', { join: (_, newer) => newer })
// One answer for as long as nothing changes, so that nothing is drawn anew.
let known: readonly Entry[] | null = null
kept.subscribe(() => {
  known = null
})

/** Keeps what is to be made until it can be sent, by the key of its request. */
export function queueCreations(key: string, creations: QueuedCreations): void {
  kept.set(key, creations)
}

/** All of them by key, in the order they were written. */
export function queuedCreations(): readonly Entry[] {
  known ??= kept.entries()
  return known
}

/** They were made, or the person gave them up. */
export function dropQueuedCreations(key: string): void {
  kept.delete(key)
}

/** The server does not make them: they stay, with the reason, until their person did something about it. */
export function refuseQueuedCreations(key: string, why: string): void {
  const creations = kept.get(key)
  if (creations) kept.set(key, { ...creations, why })
}

export function useQueuedCreations(): readonly Entry[] {
  return useSyncExternalStore(kept.subscribe, queuedCreations)
}
