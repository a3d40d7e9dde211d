import type { Language } from '../../platform/languages.ts'

/** A day that is not worked; or, where a country moves days of rest, a day of the weekend that is. */
export interface Holiday {
  /** ISO. */
  date: string
  name: Readonly<Record<Language, string>>
  /** A Saturday or Sunday that is worked in the place of a moved day of rest. */
  works?: true
}

/** A country's holidays by year. */
export interface HolidayCalendar {
  /** ISO 3166. */
  country: string
  /** Where the days are from. */
  source: string
  /** The days of a year, in order. */
  ofYear(year: number): Holiday[]
  /** Were the days of a year announced, rather than computed by the law? */
  isAnnounced?(year: number): boolean
}
