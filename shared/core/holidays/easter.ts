import { dateOf, type IsoDate } from '../../platform/dates.ts'

/** Easter Sunday of the western churches (Meeus/Jones/Butcher). */
export function easterOf(year: number): IsoDate {
  const a = year % 19
  const century = Math.floor(year / 100)
  const c = year % 100
  const f = Math.floor((century + 8) / 25)
  const g = Math.floor((century - f + 1) / 3)
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const days = h + l - 7 * m + 114
  return dateOf({ year, month: Math.floor(days / 31), day: (days % 31) + 1 })!
}
