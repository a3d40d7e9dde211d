import type { DateBucket } from '../../../../shared/core/records.ts'
import type { IsoDate } from '../../../../shared/platform/dates.ts'
import { addPeriods } from '../../../../shared/platform/periods.ts'

const mostPeriods = 366

/** Every period from the first with records to the last, so that a gap is seen as one. */
export function periodsBetween(keys: readonly unknown[], bucket: DateBucket): IsoDate[] {
  const days = keys.filter((key): key is string => typeof key === 'string').sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const periods: IsoDate[] = []
  for (let at = first; at <= last; at = addPeriods(at, 1, bucket)) {
    periods.push(at)
    // A day mistyped by a century would make a line of nothing.
    if (periods.length > mostPeriods) return days
  }
  return periods
}
