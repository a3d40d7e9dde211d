import { AppError } from '../../../../shared/platform/errors.ts'

export interface RatePolicy {
  /** Requests allowed in a window; 0 is no limit. */
  limit: number
  windowSeconds: number
}

interface RateState {
  limit: number
  remaining: number
  resetSeconds: number
}

export interface RateLimit {
  readonly policy: RatePolicy
  /** Counts one request; `remaining` is -1 when it is one too many. */
  count(who: string): RateState
}

/**
 * Counts requests by caller in fixed windows, in this process. All counts of a window are forgotten at
 * once, so memory is bounded by the callers of one window.
 */
export function createRateLimit(policy: RatePolicy, now: () => number = Date.now): RateLimit {
  const windowMs = policy.windowSeconds * 1000
  let windowEnd = 0
  let counts = new Map<string, number>()

  const current = () => {
    const time = now()
    if (time >= windowEnd) {
      counts = new Map()
      windowEnd = (Math.floor(time / windowMs) + 1) * windowMs
    }
    return Math.ceil((windowEnd - time) / 1000)
  }
  const state = (count: number, resetSeconds: number): RateState => ({
    limit: policy.limit,
    remaining: policy.limit === 0 ? 0 : Math.max(policy.limit - count, -1),
    resetSeconds,
  })
  return {
    policy,
    count: (who) => {
      const resetSeconds = current()
      const count = (counts.get(who) ?? 0) + 1
      counts.set(who, count)
      return state(count, resetSeconds)
    },
  }
}

/** The headers that tell a caller where it stands (draft-ietf-httpapi-ratelimit-headers, as widely read). */
export function rateHeaders(policy: RatePolicy, state: RateState): Record<string, string> {
  return {
    'ratelimit-limit': String(state.limit),
    'ratelimit-remaining': String(Math.max(state.remaining, 0)),
    'ratelimit-reset': String(state.resetSeconds),
    'ratelimit-policy': `${policy.limit};w=${policy.windowSeconds}`,
  }
}

/** The refusal of one request too many. */
export function tooManyRequests(state: RateState): AppError {
  const seconds = Math.max(state.resetSeconds, 1)
  return new AppError('limited', 'http.too-many-requests', `Too many requests. Try again in ${seconds} s.`, {
    params: { retryAfterSeconds: seconds },
  })
}
