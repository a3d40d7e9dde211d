/** How long an Idempotency-Key is remembered: whoever repeats a request later may do it twice. */
export const keyLifetimeMs = 7 * 24 * 60 * 60 * 1000
