import { keyLifetimeMs } from '../../../../shared/platform/key-lifetime.ts'
import { randomId } from '../../../platform/api/random-id.ts'
import {
  dropQueuedCreations,
  type QueuedCreations,
  queueCreations,
  queuedCreations,
} from './queued-creations.ts'

/**
 * Sends no more by itself what was written longer ago than the server knows a key: it may have been made then, and
 * would be made twice. Its person decides. Says how many there are.
 */
export function setOldAside(why: string, now = Date.now()): number {
  const old = queuedCreations().filter(
    ([, one]) => one.why === undefined && one.writtenAt !== undefined && now - one.writtenAt >= keyLifetimeMs,
  )
  for (const [key, creations] of old) queueCreations(key, { ...creations, why, isOld: true })
  return old.length
}

/** Its person looked and it is not there: it is sent as something new. */
export function sendAnew(key: string, { isOld: _, why: __, ...creations }: QueuedCreations): void {
  dropQueuedCreations(key)
  const items = creations.items.filter(({ action }) => action === 'create')
  queueCreations(randomId(), { ...creations, items, writtenAt: Date.now() })
}
