import { AppError } from '../../../../shared/platform/errors.ts'
import type { Credential } from './caller.ts'

export const sessionCookie = 'kith_session'

interface Headers {
  authorization?: string | undefined
  cookie?: string | undefined
  'x-kith-request'?: string | string[] | undefined
}

/**
 * The credential a request carries, or null. A bearer key goes before a cookie. A cookie that is to change
 * something must come with `X-Kith-Request: 1`, which pages of other sites cannot send.
 */
export function credentialOf(headers: Headers, method: string): Credential | null {
  if (headers.authorization !== undefined) return bearer(headers.authorization)
  const token = headers.cookie === undefined ? undefined : cookieValue(headers.cookie, sessionCookie)
  if (token === undefined) return null
  const isReading = method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
  if (!isReading && headers['x-kith-request'] !== '1') throw unmarked()
  return { kind: 'session', token }
}

/** Does a request bring a session, of which nobody knows yet whether it goes on? */
export function hasSession({ cookie }: Headers): boolean {
  return cookie !== undefined && cookieValue(cookie, sessionCookie) !== undefined
}

/** The Set-Cookie value that keeps a session for `maxAgeSeconds`, or (0) ends it. */
export function sessionCookieHeader(token: string, maxAgeSeconds: number, isSecure: boolean): string {
  const secure = isSecure ? '; Secure' : ''
  return `${sessionCookie}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${secure}`
}

function bearer(header: string): Credential {
  const token = /^Bearer +([A-Za-z0-9_.~+/-]{1,200})$/i.exec(header)?.[1]
  if (token !== undefined) return { kind: 'apiKey', token }
  throw new AppError(
    'unauthenticated',
    'http.wrong-authorization',
    'The Authorization header is not of the form "Bearer <key>".',
  )
}

function cookieValue(header: string, name: string): string | undefined {
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || undefined
  }
  return undefined
}

function unmarked(): AppError {
  return new AppError(
    'forbidden',
    'http.unmarked-request',
    'A request that changes something with a session cookie needs the header X-Kith-Request: 1.',
  )
}
