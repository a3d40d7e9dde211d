import { AppError } from '../../../shared/platform/errors.ts'
import { isId } from '../../../shared/platform/ids.ts'

/** How far each source of a timeline was read: the last event's id, or where a list of records goes on. */
export interface TimelinePlace {
  event?: string
  related?: string
  note?: string
  file?: string
}

/** A place as clients carry it: opaque. */
export function writePlace(place: TimelinePlace): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** Reads it back. Refuses what is damaged. */
export function readPlace(text: string | undefined): TimelinePlace {
  if (text === undefined) return {}
  try {
    const place: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (isPlace(place)) return place
  } catch {
    // Not JSON: refused like any other damage.
  }
  throw new AppError(
    'invalid',
    'records.cursor',
    'This cursor does not belong to this list, or its sort has changed. Begin again without it.',
    { details: [{ path: 'cursor', code: 'records.cursor' }] },
  )
}

function isPlace(value: unknown): value is TimelinePlace {
  if (typeof value !== 'object' || value === null) return false
  const place = value as Record<string, unknown>
  const isEvent = (one: unknown) => one === undefined || isId(one)
  const isCursor = (one: unknown) => one === undefined || typeof one === 'string'
  return isEvent(place.event) && isEvent(place.related) && isCursor(place.note) && isCursor(place.file)
}
