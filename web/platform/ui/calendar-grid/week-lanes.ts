import { addDays, daysBetween, type IsoDate } from '../../../../shared/platform/dates.ts'
import type { CalendarEntry } from './calendar-entry.ts'

/** An entry as a bar of a week: from which column of seven, how many wide, in which line. */
interface WeekBar {
  entry: CalendarEntry
  column: number
  width: number
  lane: number
  /** Goes on from the week before, or into the next. */
  isCutBefore: boolean
  isCutAfter: boolean
}

/**
 * Lays the entries of a week in lines so that none covers another: longer ones first, then by time. An entry
 * over several days keeps one line.
 */
export function weekLanes(entries: readonly CalendarEntry[], first: IsoDate): WeekBar[] {
  const last = addDays(first, 6)
  const here = entries.filter((entry) => entry.start <= last && entry.end >= first).sort(byLengthThenTime)
  const taken: Set<number>[] = Array.from({ length: 7 }, () => new Set())
  return here.map((entry) => {
    const column = Math.max(0, daysBetween(first, entry.start))
    const width = Math.min(6, daysBetween(first, entry.end)) - column + 1
    const days = taken.slice(column, column + width)
    let lane = 0
    while (days.some((lanes) => lanes.has(lane))) lane += 1
    for (const lanes of days) lanes.add(lane)
    return { entry, column, width, lane, isCutBefore: entry.start < first, isCutAfter: entry.end > last }
  })
}

/**
 * What fits into so many lines: a day with more entries than lines gives its last line to the word for the rest.
 * Gives the bars that are drawn and, by column, how many are not.
 */
export function fittingBars(bars: readonly WeekBar[], lines: number): { shown: WeekBar[]; hidden: number[] } {
  const isFull = (column: number) => bars.some((bar) => covers(bar, column) && bar.lane >= lines)
  const full = Array.from({ length: 7 }, (_, column) => isFull(column))
  const fits = (bar: WeekBar) =>
    full.every((isOver, column) => !covers(bar, column) || bar.lane < (isOver ? lines - 1 : lines))
  const shown = bars.filter(fits)
  const left = bars.filter((bar) => !fits(bar))
  return { shown, hidden: full.map((_, column) => left.filter((bar) => covers(bar, column)).length) }
}

function covers({ column, width }: WeekBar, day: number): boolean {
  return day >= column && day < column + width
}

/** Entries of one day in the order they are read. */
export function entriesOn(entries: readonly CalendarEntry[], day: IsoDate): CalendarEntry[] {
  return entries.filter((entry) => entry.start <= day && entry.end >= day).sort(byLengthThenTime)
}

function byLengthThenTime(a: CalendarEntry, b: CalendarEntry): number {
  return (
    daysBetween(b.start, b.end) - daysBetween(a.start, a.end) ||
    a.start.localeCompare(b.start) ||
    (a.from ?? -1) - (b.from ?? -1) ||
    a.title.localeCompare(b.title) ||
    a.id.localeCompare(b.id)
  )
}
