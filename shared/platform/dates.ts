/** A calendar day as 'YYYY-MM-DD', years 0001 to 9999, proleptic Gregorian. Compares as text. */
export type IsoDate = string
/** A moment as 'YYYY-MM-DDTHH:mm:ss.sssZ'. Compares as text. */
export type Instant = string

interface DateParts {
  year: number
  month: number
  day: number
}

const datePattern = /^(\d{4})-(\d\d)-(\d\d)$/
const instantPattern =
  /^(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?([Zz]|[+-]\d\d(?::?\d\d)?)$/
const msPerDay = 86_400_000
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : monthLengths[month - 1]!
}

/** The date of these numbers, or null when the calendar has no such day. */
export function dateOf({ year, month, day }: DateParts): IsoDate | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12)) return null
  if (!(day >= 1 && day <= daysInMonth(year, month))) return null
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** The numbers of an ISO date, or null when the text is not one or the day does not exist. */
export function dateParts(text: string): DateParts | null {
  const found = datePattern.exec(text)
  if (!found) return null
  const parts = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
  return dateOf(parts) === null ? null : parts
}

export function isDate(value: unknown): value is IsoDate {
  return typeof value === 'string' && value.length === 10 && dateParts(value) !== null
}

/** Days since 1970-01-01. Refuses what is not a date. */
export function dayNumber(date: IsoDate): number {
  return utc(known(date)) / msPerDay
}

/** The date so many days from 1970-01-01; null outside the years 0001 to 9999. */
export function dateOfDayNumber(days: number): IsoDate | null {
  const time = new Date(days * msPerDay)
  if (Number.isNaN(time.getTime())) return null
  return dateOf({ year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() })
}

/** Held at the ends of the calendar (0001-01-01, 9999-12-31). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + days) ?? (days < 0 ? '0001-01-01' : '9999-12-31')
}

/** The same day of another month, or its last day where the month is shorter (31 Jan + 1 is 28 or 29 Feb). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = known(date)
  const index = year * 12 + (month - 1) + months
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
  const last = daysInMonth(target.year, target.month)
  return dateOf({ ...target, day: Math.min(day, last) }) ?? (months < 0 ? '0001-01-01' : '9999-12-31')
}

/** From the first day to the second: positive when the second is later. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** 1 Monday to 7 Sunday. */
export function weekday(date: IsoDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** The canonical form of a moment that says its offset from UTC ('Z', '+02:00'), or null. */
export function parseInstant(text: string): Instant | null {
  const found = instantPattern.exec(text)
  if (!found || !isDate(found[1])) return null
  const [hours, minutes, seconds] = [Number(found[2]), Number(found[3]), Number(found[4] ?? '0')]
  const offset = offsetMinutes(found[6]!)
  if (hours > 23 || minutes > 59 || seconds > 59 || offset === null) return null
  const fraction = Number((found[5] ?? '').slice(0, 3).padEnd(3, '0'))
  const time =
    dayNumber(found[1]) * msPerDay + hours * 3_600_000 + minutes * 60_000 + seconds * 1000 + fraction
  return instantOf(time - offset * 60_000)
}

/** The canonical form of milliseconds since 1970; null outside the years 0001 to 9999. */
export function instantOf(ms: number): Instant | null {
  const time = new Date(ms)
  const year = time.getUTCFullYear()
  return year >= 1 && year <= 9999 ? time.toISOString() : null
}

function offsetMinutes(text: string): number | null {
  if (text === 'Z' || text === 'z') return 0
  const hours = Number(text.slice(1, 3))
  const minutes = Number(text.slice(3).replace(':', '') || '0')
  if (hours > 18 || minutes > 59) return null
  return (text[0] === '-' ? -1 : 1) * (hours * 60 + minutes)
}

function known(date: IsoDate): DateParts {
  const parts = dateParts(date)
  if (!parts) throw new RangeError(`not a date: ${date}`)
  return parts
}

// Date.UTC takes years below 100 for the 20th century.
function utc({ year, month, day }: DateParts): number {
  const time = new Date(0)
  time.setUTCFullYear(year, month - 1, day)
  return time.getTime()
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
