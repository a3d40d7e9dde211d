import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { AppParts } from '../app-parts.ts'
import type { Caller } from './caller.ts'
import { credentialOf } from './credential.ts'
import { createRateLimit, type RateLimit, rateHeaders, tooManyRequests } from './rate-limit.ts'
import { refuseOtherSession } from './refuse-other-session.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before the body is read; null for strangers. */
    caller: Caller | null
  }
}

/**
 * Makes the step that runs before a body is read: finds the caller and counts the request against the
 * caller's or the address's limit. Refuses unknown credentials, requests above the limit, and those of a page
 * that believes to be somebody else.
 */
export function identification(
  parts: AppParts,
): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const callers = createRateLimit(parts.settings.callerRate)
  const strangers = createRateLimit(parts.settings.strangerRate)
  return async (request, reply) => {
    const credential = credentialOf(request.headers, request.method)
    if (credential === null) return spend(strangers, request.ip, reply)
    // A right key is let in from a busy address too: only what was looked up and found wrong counts there.
    request.caller = await parts.identify(credential)
    if (request.caller !== null) {
      spend(callers, request.caller.id, reply)
      return refuseOtherSession(request.caller, request.headers['x-kith-acting'])
    }
    spend(strangers, request.ip, reply)
    // A key that does not work is refused everywhere; a session that ended leaves a stranger.
    if (credential.kind === 'apiKey') throw unknownKey()
  }
}

function spend(limit: RateLimit, who: string, reply: FastifyReply): void {
  if (limit.policy.limit === 0) return
  const state = limit.count(who)
  reply.headers(rateHeaders(limit.policy, state))
  if (state.remaining < 0) throw tooManyRequests(state)
}

function unknownKey(): AppError {
  return new AppError(
    'unauthenticated',
    'http.unknown-key',
    'This API key is not valid: it is wrong, expired or revoked. Make a new one in the settings.',
  )
}
