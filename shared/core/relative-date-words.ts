import type { PeriodUnit } from '../platform/periods.ts'
import type { RelativeDates, RelativeSpan } from './relative-dates.ts'

const units: Readonly<Record<string, PeriodUnit>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  'fiscal quarter': 'fiscalQuarter',
  'fiscal year': 'fiscalYear',
}
const unitWords = Object.fromEntries(Object.entries(units).map(([words, unit]) => [unit, words])) as Readonly<
  Record<PeriodUnit, string>
>
const unit = '((?:fiscal )?(?:quarter|year)|day|week|month)s?'
const relation = /^(before|after|since|until) (.+)$/
const one = new RegExp(`^(this|last|previous|next) ${unit}$`)
const several = new RegExp(`^(last|previous|next|past|coming) (\\d{1,5}) ${unit}$`)
const distant = new RegExp(`^(\\d{1,5}) ${unit} (ago|from now)$`)
const toDate = new RegExp(`^(?:this )?${unit} to date$`)
const days = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
/** Periods a range may reach from today. */
const limit = 36_500

/**
 * Reads a relative range:
 *
 *     range    = [ "before" | "after" | "since" | "until" ] span
 *     span     = "today" | "yesterday" | "tomorrow"
 *              | ( "this" | "last" | "next" ) unit
 *              | ( "last" | "next" ) number units         whole ones; of days the last or first is today
 *              | ( "past" | "coming" ) number units       rolling: from or to the same day of the month
 *              | number units ( "ago" | "from now" )      the whole one so far away
 *              | "this" unit "to date"
 *     unit     = "day" | "week" | "month" | "quarter" | "year" | "fiscal quarter" | "fiscal year"
 */
export function parseRelativeDates(text: string): RelativeDates | null {
  const words = text.toLowerCase().trim().replace(/\s+/g, ' ')
  const related = relation.exec(words)
  const span = parseSpan(related ? related[2]! : words)
  if (span === null) return null
  return { relation: related ? (related[1] as RelativeDates['relation']) : 'in', span }
}

/** The words of a relative range: what filters keep and `parseRelativeDates` reads. */
export function sayRelativeDates({ relation, span }: RelativeDates): string {
  const words = saySpan(span)
  return relation === 'in' ? words : `${relation} ${words}`
}

function parseSpan(words: string): RelativeSpan | null {
  const offset = days.get(words)
  if (offset !== undefined) return { kind: 'whole', unit: 'day', offset, count: 1 }
  return parseOne(words) ?? parseSeveral(words) ?? parseDistant(words) ?? parseToDate(words)
}

function parseOne(words: string): RelativeSpan | null {
  const found = one.exec(words)
  if (!found) return null
  const offset = found[1] === 'this' ? 0 : found[1] === 'next' ? 1 : -1
  return { kind: 'whole', unit: units[found[2]!]!, offset, count: 1 }
}

function parseSeveral(words: string): RelativeSpan | null {
  const found = several.exec(words)
  if (!found) return null
  const [direction, count, of] = [found[1]!, Number(found[2]), units[found[3]!]!]
  if (count < 1 || count > limit) return null
  if (direction === 'past' || direction === 'coming') return { kind: 'rolling', unit: of, count, direction }
  // People count today among the last and the next days; of longer periods they mean whole ones.
  const today = of === 'day' ? 1 : 0
  const offset = direction === 'next' ? 1 - today : today - count
  return { kind: 'whole', unit: of, offset, count }
}

function parseDistant(words: string): RelativeSpan | null {
  const found = distant.exec(words)
  if (!found) return null
  const distance = Number(found[1])
  if (distance > limit) return null
  return {
    kind: 'whole',
    unit: units[found[2]!]!,
    offset: found[3] === 'ago' ? 0 - distance : distance,
    count: 1,
  }
}

function parseToDate(words: string): RelativeSpan | null {
  const found = toDate.exec(words)
  return found ? { kind: 'toDate', unit: units[found[1]!]! } : null
}

function saySpan(span: RelativeSpan): string {
  const word = unitWords[span.unit]
  if (span.kind === 'toDate') return `this ${word} to date`
  if (span.kind === 'rolling') return `${span.direction} ${counted(span.count, word)}`
  const { offset, count } = span
  if (count > 1) return `${offset < 0 ? 'last' : 'next'} ${counted(count, word)}`
  const day = span.unit === 'day' && [...days].find(([, distance]) => distance === offset)?.[0]
  if (day) return day
  if (offset === 0) return `this ${word}`
  if (offset === -1) return `last ${word}`
  if (offset === 1) return `next ${word}`
  return offset < 0 ? `${counted(-offset, word)} ago` : `${counted(offset, word)} from now`
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
