import { dayOfWeek, distantDay, edgeOf, nearestDay, nearWeekday, type SpokenDate } from './days-from-today.ts'
import { monthOfName } from './month-names.ts'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const weekdayName =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b'
const numbers = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const number = `(\\d{1,4}|${numbers.join('|')}|an|a couple of)`
const unit = '(days?|d|weeks?|wks?|w|months?|mo|years?|yrs?|y)\\b'
const period = '(week|month|quarter|year)\\b'

/** Days as people say them in English. */
export const englishDates: readonly SpokenDate[] = [
  [/^(?:the )?day after tomorrow\b/, (_, today) => distantDay(today, 2, 'day')],
  [/^(?:the )?day before yesterday\b/, (_, today) => distantDay(today, -2, 'day')],
  [/^(?:today|tod|now)\b/, (_, today) => today.date],
  [/^(?:tomorrow|tmrw|tmr|tom)\b/, (_, today) => distantDay(today, 1, 'day')],
  [/^(?:yesterday|yday)\b/, (_, today) => distantDay(today, -1, 'day')],
  [new RegExp(`^next ${weekdayName}`), ([, day], today) => dayOfWeek(today, weekdayOf(day), 1)],
  [new RegExp(`^this ${weekdayName}`), ([, day], today) => dayOfWeek(today, weekdayOf(day), 0)],
  [new RegExp(`^(?:last|past) ${weekdayName}`), ([, day], today) => nearWeekday(today, weekdayOf(day), -1)],
  [
    new RegExp(`^${weekdayName} (next|this) week\\b`),
    ([, day, week], today) => dayOfWeek(today, weekdayOf(day), week === 'next' ? 1 : 0),
  ],
  // "Fri 27 Nov" is a date with its weekday beside it.
  [
    new RegExp(`^(?:on |coming )?${weekdayName}(?!,? ?\\d{1,2}\\b(?!:))`),
    ([, day], today) => nearWeekday(today, weekdayOf(day), 1),
  ],
  [
    new RegExp(`^${number} ?${unit} ago\\b`),
    ([, count, of], today) => distantDay(today, -countOf(count), unitOf(of)),
  ],
  [
    new RegExp(`^(?:in |\\+)?${number} ?${unit}(?: from (?:now|today))?`),
    ([, count, of], today) => distantDay(today, countOf(count), unitOf(of)),
  ],
  [
    new RegExp(`^(?:the )?(start|beginning|end) of (?:the )?(?:(next|last|this) )?${period}`),
    ([, edge, which, of], today) =>
      edgeOf(
        today,
        periodOf(of),
        which === 'next' ? 1 : which === 'last' ? -1 : 0,
        edge === 'end' ? 'end' : 'start',
      ),
  ],
  [/^eo([wmqy])\b/, ([, of], today) => edgeOf(today, lettered[of ?? ''] ?? 'month', 0, 'end')],
  [new RegExp(`^next ${period}`), ([, of], today) => edgeOf(today, periodOf(of), 1, 'start')],
  [new RegExp(`^last ${period}`), ([, of], today) => edgeOf(today, periodOf(of), -1, 'start')],
  [
    /^(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?([a-zäö]{3,14})\b\.?(?!,? '?\d{2})/,
    ([, day, month], today) => nearestNamed(today, month, day),
  ],
  [
    /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?\b(?!,? \d{4})/,
    ([, month, day], today) => nearestNamed(today, month, day),
  ],
]

const lettered: Readonly<Record<string, 'week' | 'month' | 'quarter' | 'year'>> = {
  w: 'week',
  m: 'month',
  q: 'quarter',
  y: 'year',
}

function nearestNamed(today: Parameters<typeof nearestDay>[0], month = '', day = '') {
  const found = monthOfName(month)
  return found === null ? null : nearestDay(today, found, day)
}

function weekdayOf(name = ''): number {
  return weekdays.indexOf(name.slice(0, 3)) + 1
}

function countOf(said = ''): number {
  if (said === 'an') return 1
  if (said === 'a couple of') return 2
  const at = numbers.indexOf(said)
  return at < 0 ? Number(said) : Math.max(1, at)
}

function unitOf(word = ''): 'day' | 'week' | 'month' | 'year' {
  return word.startsWith('d')
    ? 'day'
    : word.startsWith('w')
      ? 'week'
      : word.startsWith('m')
        ? 'month'
        : 'year'
}

function periodOf(word = ''): 'week' | 'month' | 'quarter' | 'year' {
  return word === 'week' || word === 'quarter' || word === 'year' ? word : 'month'
}
