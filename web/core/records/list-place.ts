import type { RecordList } from './record-list.ts'

/** Where the records that are shown begin in the whole list. */
export interface Place {
  before: number
  /** The record that comes behind so many. */
  first: string | undefined
  /** How many were read before it since. */
  earlier: number
  around: Pick<RecordList, 'hasMore' | 'hasEarlier'>
}

export type KnownPlace = Pick<Place, 'before' | 'first'>

/** Places that are kept for what comes next while one knows no more of the end than that there is one. */
const someMore = 12

export const beginning: Readonly<Place> = {
  before: 0,
  first: undefined,
  earlier: 0,
  around: { hasMore: false, hasEarlier: false },
}

/** Where a list lies that was opened so far on; about, and to the letter where its end was read. */
export function placeOf(
  { records, hasMore }: Pick<RecordList, 'records' | 'hasMore'>,
  { at, first }: NonNullable<RecordList['opened']>,
  count: number,
): KnownPlace {
  const total = Math.max(count, records.length)
  return { first, before: Math.round(hasMore ? at * total : total - records.length) }
}

/** Notes what is around the records that were read by now. */
export function lookAround(
  place: Place,
  { records, hasMore, hasEarlier }: Pick<RecordList, 'records' | 'hasMore' | 'hasEarlier'>,
): void {
  place.around = { hasMore, hasEarlier }
  const at = records.findIndex(({ id }) => id === place.first)
  if (at >= 0) place.earlier = at
}

/** About how many records come before and behind those that were read, of so many; none only where there are none. */
export function around(place: Place, read: number, count: number): { before: number; after: number } {
  const { hasMore, hasEarlier } = place.around
  const before = hasEarlier ? Math.max(1, place.before - place.earlier) : 0
  return { before, after: hasMore ? Math.max(someMore, count - before - read) : 0 }
}
