import { addDays, dateOf, type IsoDate } from '../../platform/dates.ts'

interface CalendarDay {
  date: IsoDate
  name: string
}

/** So many years ahead a day that comes every year is written down. */
const yearsAhead = 5
/** An event longer than this is no holiday. */
const longestDays = 31

/**
 * The whole days of a calendar file (RFC 5545): every day of an event, for those that come every year five years
 * from `year` on. Events at a time of day are left out.
 */
export function readIcs(text: string, year: number): CalendarDay[] {
  const days = eventsIn(text).flatMap((event) => daysOf(event, year))
  const byDate = new Map(days.map((day) => [day.date, day]))
  return [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

type Event = Map<string, string>

function eventsIn(text: string): Event[] {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  const events: Event[] = []
  let current: Event | null = null
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') current = new Map()
    else if (line === 'END:VEVENT' && current) {
      events.push(current)
      current = null
    } else if (current) {
      const at = line.indexOf(':')
      const name = line.slice(0, at).split(';')[0] ?? ''
      if (at > 0 && !current.has(name)) current.set(name, line.slice(at + 1))
    }
  }
  return events
}

function daysOf(event: Event, year: number): CalendarDay[] {
  const first = dayIn(event.get('DTSTART'))
  if (first === null) return []
  const name = unescaped(event.get('SUMMARY') ?? '').slice(0, 100)
  if (name === '') return []
  // The end is the day after the last one; absent, it is one day.
  const end = dayIn(event.get('DTEND')) ?? addDays(first, 1)
  const starts = /FREQ=YEARLY/.test(event.get('RRULE') ?? '') ? everyYear(first, year) : [first]
  return starts.flatMap((start) => spanFrom(start, lengthOf(first, end)).map((date) => ({ date, name })))
}

function dayIn(value: string | undefined): IsoDate | null {
  const found = /^(\d{4})(\d{2})(\d{2})$/.exec(value ?? '')
  return found && dateOf({ year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) })
}

function everyYear(first: IsoDate, year: number): IsoDate[] {
  const years = Array.from({ length: yearsAhead }, (_, at) => year + at)
  return years.flatMap((one) => {
    const date = dateOf({ year: one, month: Number(first.slice(5, 7)), day: Number(first.slice(8, 10)) })
    return date !== null && date >= first ? [date] : []
  })
}

function lengthOf(first: IsoDate, end: IsoDate): number {
  const days = Math.round((Date.parse(end) - Date.parse(first)) / 86_400_000)
  return Math.min(Math.max(days, 1), longestDays)
}

function spanFrom(start: IsoDate, days: number): IsoDate[] {
  return Array.from({ length: days }, (_, at) => addDays(start, at))
}

function unescaped(text: string): string {
  return text
    .replace(/\\n/gi, ' ')
    .replace(/\\([,;\\])/g, '$1')
    .trim()
}
