import { AppError } from '../../shared/platform/errors.ts'
import type { RouteRequest } from '../platform/http/route.ts'

/** Sends the version of what is answered as its ETag. */
export function tagged<T>(request: RouteRequest, version: number, answer: T): T {
  request.reply.header('etag', `"${version}"`)
  return answer
}

/** The version If-Match expects; nothing without the header or for `*`. Refuses what is no version. */
export function expectedVersion(request: RouteRequest): { version?: number } {
  const header = request.raw.headers['if-match']
  if (header === undefined || header.trim() === '*') return {}
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1]
  if (version !== undefined) return { version: Number(version) }
  throw new AppError(
    'malformed',
    'http.wrong-header',
    'If-Match holds the ETag of what is changed, such as "3".',
    {
      details: [{ path: 'If-Match', code: 'http.wrong-header' }],
    },
  )
}
