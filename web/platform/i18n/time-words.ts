import { dayShape, timeShape } from '../../../shared/platform/date-shapes.ts'
import type { Language } from '../../../shared/platform/languages.ts'
import { localDate } from '../../../shared/platform/time-zones.ts'
import { dateTimeFormat, relativeTimeFormat } from './intl.ts'
import { localeOf } from './locale.ts'

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** How long ago or ahead, in the largest unit that fits: "2 h ago", "昨天". Under a minute is now. */
export function relativeTime(at: string, language: Language, now: Date): string {
  const seconds = (Date.parse(at) - now.getTime()) / 1_000
  const format = relativeTimeFormat(language, { numeric: 'auto', style: 'narrow' })
  const unit = units.find(([, size]) => Math.abs(seconds) >= size)
  const words = unit ? format.format(Math.trunc(seconds / unit[1]), unit[0]) : format.format(0, 'second')
  // The browser puts a space before Han in Traditional Chinese: "3 週前".
  return language.startsWith('zh') ? words.replace(/\s/g, '') : words
}

/** The full date and time in the workspace's zone. */
export function absoluteTime(at: string, language: Language, timeZone: string): string {
  return dateTimeFormat(localeOf(language), {
    ...dayShape(language),
    ...timeShape(language),
    timeZone,
  }).format(new Date(at))
}

/** The time of day, as the language writes it, by the clock of 24 hours as everywhere else here. */
export function timeOfDay(at: string, language: Language, timeZone: string): string {
  return dateTimeFormat(localeOf(language), { ...timeShape(language), timeZone }).format(new Date(at))
}

/** A moment as short as it is clear, for what stands under each other: its year only when it is another. */
export function shortMoment(at: string, language: Language, timeZone: string, now: Date): string {
  return `${shortDate(localDate(at, timeZone), now, language)} ${timeOfDay(at, language, timeZone)}`
}

/** The day of a moment as a heading: today, yesterday, then the date; the year only when it is another. */
export function dayHeading(day: string, today: string, language: Language): string {
  const distance = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)
  if (Math.abs(distance) <= 1) {
    const words = relativeTimeFormat(language, { numeric: 'auto' }).format(distance, 'day')
    return words.charAt(0).toUpperCase() + words.slice(1)
  }
  const sameYear = day.slice(0, 4) === today.slice(0, 4)
  const shape: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' }
  if (!sameYear) shape.year = 'numeric'
  return dateTimeFormat(localeOf(language), shape).format(new Date(day))
}

/** A date as short as it is clear: without its year when that is the present one. */
export function shortDate(day: string, now: Date, language: Language): string {
  return shortDay(day, String(now.getFullYear()), language)
}

/** The same, where the present day (or year) is known as it is written. */
export function shortDay(day: string, today: string, language: Language): string {
  const hasYear = day.slice(0, 4) !== today.slice(0, 4)
  return dateTimeFormat(localeOf(language), { ...dayShape(language, hasYear), timeZone: 'UTC' }).format(
    new Date(day),
  )
}
