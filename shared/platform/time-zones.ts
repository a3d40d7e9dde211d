import { dayNumber, type Instant, type IsoDate, instantOf, isDate } from './dates.ts'

const quarterHour = 900_000
const cacheSize = 20_000

interface Zone {
  format: Intl.DateTimeFormat
  /** Offsets by quarter hour: no zone has changed at any other moment since 1972. */
  offsets: Map<number, number>
}
// Building an Intl format costs 50 µs, asking it 2 µs, the map 50 ns. Holds only what is derived from its key.
const zones = new Map<string, Zone | null>()

/** Does Intl know this IANA zone name? */
export function isTimeZone(name: string): boolean {
  return zoneOf(name) !== null
}

/** Minutes by which local clocks are ahead of UTC at a moment (ms since 1970). An unknown zone is UTC. */
function offsetAt(ms: number, timeZone: string): number {
  const zone = zoneOf(timeZone)
  if (!zone) return 0
  const key = Math.floor(ms / quarterHour)
  const cached = zone.offsets.get(key)
  if (cached !== undefined) return cached
  if (zone.offsets.size >= cacheSize) zone.offsets.clear()
  const offset = askIntl(zone.format, key * quarterHour)
  zone.offsets.set(key, offset)
  return offset
}

/** The calendar day it is in a zone at a moment. */
export function localDate(instant: Instant | Date, timeZone: string): IsoDate {
  return localDateTime(instant, timeZone).slice(0, 10)
}

/** Clock and calendar in a zone at a moment, as 'YYYY-MM-DDTHH:mm:ss.sss' without offset. */
export function localDateTime(instant: Instant | Date, timeZone: string): string {
  const ms = typeof instant === 'string' ? Date.parse(instant) : instant.getTime()
  const local = instantOf(ms + offsetAt(ms, timeZone) * 60_000)
  return (local ?? (ms < 0 ? '0001-01-01T00:00:00.000Z' : '9999-12-31T23:59:59.999Z')).slice(0, -1)
}

/**
 * The moment a local clock shows this time ('HH:mm:ss.sss' as milliseconds of the day). Where clocks went
 * back, the earlier of the two; where they sprang over it, as much later as the jump.
 */
export function instantOfLocal(date: IsoDate, msOfDay: number, timeZone: string): Instant | null {
  if (!isDate(date)) return null
  const local = dayNumber(date) * 86_400_000 + msOfDay
  // The offset in force a day before and a day after: at most one change lies between.
  const before = offsetAt(local - 86_400_000, timeZone)
  const after = offsetAt(local + 86_400_000, timeZone)
  for (const offset of before >= after ? [before, after] : [after, before]) {
    const ms = local - offset * 60_000
    if (offsetAt(ms, timeZone) === offset) return instantOf(ms)
  }
  return instantOf(local - before * 60_000)
}

/** The first moment of a day in a zone: midnight, or when the clocks sprang over midnight, what came after. */
export function startOfDay(date: IsoDate, timeZone: string): Instant {
  const midnight = instantOfLocal(date, 0, timeZone)
  if (midnight === null) return date <= '0001-01-02' ? '0001-01-01T00:00:00.000Z' : '9999-12-31T23:59:59.999Z'
  return midnight
}

function zoneOf(name: string): Zone | null {
  const known = zones.get(name)
  if (known !== undefined) return known
  const made = makeZone(name)
  if (zones.size >= 1_000) zones.clear()
  zones.set(name, made)
  return made
}

function makeZone(timeZone: string): Zone | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    return { format, offsets: new Map() }
  } catch {
    return null
  }
}

function askIntl(format: Intl.DateTimeFormat, ms: number): number {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of format.formatToParts(ms)) part[type] = value
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year)
  const local = new Date(0)
  local.setUTCFullYear(year, Number(part.month) - 1, Number(part.day))
  local.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second))
  // Before standard time zones had odd seconds; whole minutes are exact for every offset since 1972.
  return Math.round((local.getTime() - ms) / 60_000)
}
