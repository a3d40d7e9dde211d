import type { IsoDate } from '../../../../shared/platform/dates.ts'

/** The first and the last day of a range; null where none is said yet. */
export type DayRange = readonly [IsoDate | null, IsoDate | null]

/**
 * A range after a day was picked in a calendar: the end that is missing is filled, whichever comes first, and
 * a whole range begins anew.
 */
export function daysPicked([first, last]: DayRange, day: IsoDate): DayRange {
  const known = first ?? last
  if (known === null || (first !== null && last !== null)) return [day, null]
  return known <= day ? [known, day] : [day, known]
}
