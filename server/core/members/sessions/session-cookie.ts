import { credentialOf, sessionCookieHeader } from '../../../platform/http/caller/credential.ts'
import type { RouteRequest } from '../../../platform/http/route.ts'
import type { Installation } from '../../installation.ts'
import type { Origin } from './session-record.ts'
import { endSessionOf } from './sessions.ts'
import type { Entrance } from './sign-in.ts'

/** Gives the browser its new session, and ends the one it had: signing in never continues an old session. */
export async function keepSession(
  installation: Installation,
  request: RouteRequest,
  entrance: Entrance,
): Promise<void> {
  const before = sessionToken(request)
  if (before !== null && before !== entrance.token) await endSessionOf(installation, before)
  setCookie(installation, request, entrance.token, entrance.lifetimeSeconds)
}

/** Tells the browser to forget its session. */
export function dropCookie(installation: Installation, request: RouteRequest): void {
  setCookie(installation, request, '', 0)
}

/** The token of the request's session cookie, whether or not it still stands for anything. */
export function sessionToken({ raw }: RouteRequest): string | null {
  const credential = credentialOf(raw.headers, raw.method)
  return credential?.kind === 'session' ? credential.token : null
}

/** Where a request comes from. */
export function originOf({ raw }: RouteRequest): Origin {
  return { address: raw.ip, userAgent: raw.headers['user-agent'] ?? null }
}

function setCookie(installation: Installation, request: RouteRequest, token: string, seconds: number): void {
  const isSecure = request.raw.protocol === 'https' || installation.publicUrl.startsWith('https:')
  request.reply.header('set-cookie', sessionCookieHeader(token, seconds, isSecure))
}
