import { createHash } from 'node:crypto'
import type { Sort } from '../../../../shared/core/filters.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import { isId } from '../../../../shared/platform/ids.ts'

/** The last row of a page: the values it was sorted by, as database text (null: blank), and its id. */
export interface Position {
  values: (string | null)[]
  id: string
  /** Read what comes before it, not what comes behind. */
  isBackward?: boolean
}

/** A position as clients carry it: opaque, and of use only with the same object and sort. */
export function writeCursor(object: string, sort: readonly Sort[], position: Position): string {
  const kind = fingerprint(object, sort) + (position.isBackward ? backward : '')
  return Buffer.from(JSON.stringify([kind, position.id, ...position.values])).toString('base64url')
}

/** Reads a cursor back. Refuses one that is damaged or belongs to another object or sort. */
export function readCursor(object: string, sort: readonly Sort[], text: string): Position {
  const read = parse(text)
  const forward = fingerprint(object, sort)
  const isBackward = read?.[0] === forward + backward
  if (read === null || !(isBackward || read[0] === forward) || !isId(read[1])) throw invalidCursor()
  const values = read.slice(2)
  if (values.length !== Math.max(1, sort.length)) throw invalidCursor()
  return { id: read[1], values: values.map((value) => (value === null ? null : String(value))), isBackward }
}

const backward = '<'

export function invalidCursor(cause?: unknown): AppError {
  return new AppError(
    'invalid',
    'records.cursor',
    'This cursor does not belong to this list, or its sort has changed. Begin again without it.',
    { details: [{ path: 'cursor', code: 'records.cursor' }], cause },
  )
}

function parse(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

function fingerprint(object: string, sort: readonly Sort[]): string {
  const spec = JSON.stringify([object, sort.map((one) => [one.field, one.direction])])
  return createHash('sha256').update(spec).digest('base64url').slice(0, 8)
}
