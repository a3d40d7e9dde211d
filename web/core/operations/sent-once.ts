import { isApiError } from '../../platform/api/api-error.ts'
import { randomId } from '../../platform/api/random-id.ts'
import { isPassing } from './is-passing.ts'

// Half a minute in all: who waits longer looks for it among the bulk changes.
const usualPausesMs = [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]

/**
 * Has something done once, and gives its answer: where that was lost on the way, it is asked for again under the same
 * key. Refuses as `send` does; without a network to begin with, and where nobody answers for long, as unanswered.
 */
export async function sentOnce<Answer>(
  send: (idempotencyKey: string) => Promise<Answer>,
  pausesMs: readonly number[] = usualPausesMs,
): Promise<Answer> {
  const key = randomId()
  const isOffline = globalThis.navigator?.onLine === false
  let mayHaveArrived = false
  for (const pauseMs of pausesMs) {
    try {
      return await send(key)
    } catch (error) {
      mayHaveArrived ||= !isOffline && isUnanswered(error)
      if (!mayHaveArrived || !isAskedAgain(error)) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  return send(key)
}

/** It may have been done: the line dropped, or what stands before the server gave up on it. */
function isUnanswered(error: unknown): boolean {
  return isApiError(error) && (error.status === 0 || error.status >= 502)
}

function isAskedAgain(error: unknown): boolean {
  return isPassing(error) || (isApiError(error) && error.code === 'http.idempotency-key-in-use')
}
