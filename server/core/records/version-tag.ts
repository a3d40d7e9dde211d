import type { OneRecord } from '../../../shared/core/records.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { RouteRequest } from '../../platform/http/route.ts'

/** Sends the record's version as its ETag. */
export function tagged(request: RouteRequest, one: OneRecord): OneRecord {
  request.reply.header('etag', `"${one.record.version}"`)
  return one
}

/** The version If-Match expects; nothing without the header or for `*`. Refuses what is no version. */
export function expectedVersion(request: RouteRequest): { version?: number } {
  const header = request.raw.headers['if-match']
  if (header === undefined || header.trim() === '*') return {}
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1]
  if (version !== undefined) return { version: Number(version) }
  throw new AppError('malformed', 'http.wrong-header', 'If-Match holds the ETag of a record, such as "3".', {
    details: [{ path: 'If-Match', code: 'http.wrong-header' }],
  })
}
