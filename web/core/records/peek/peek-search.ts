import { isId } from '../../../../shared/platform/ids.ts'

/** A record shown beside the page one is on. */
export interface PeekTarget {
  object: string
  id: string
}

/** What an address says of the side panel: `?peek=deal.0199…`. */
interface PeekSearch {
  peek?: string
}

/** Reads that part of an address; what names no record is left out. */
export function readPeekSearch(raw: Record<string, unknown>): PeekSearch {
  return typeof raw.peek === 'string' && peekTarget(raw.peek) ? { peek: raw.peek } : {}
}

/** The record an address names; null where it names none. */
export function peekTarget(peek: unknown): PeekTarget | null {
  const [object = '', id = '', ...more] = typeof peek === 'string' ? peek.split('.') : []
  return object !== '' && more.length === 0 && isId(id) ? { object, id } : null
}

/** How a record is named in an address. */
export function peekOf({ object, id }: PeekTarget): string {
  return `${object}.${id}`
}
