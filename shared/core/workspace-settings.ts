import type { Accent } from './accents.ts'
import type { Language } from './metadata.ts'
import type { Saved } from './saved.ts'

/** Kept as one row; every change is an event. */
export interface WorkspaceSettings extends Saved {
  name: string
  /** IANA. Date buckets, relative dates and working hours follow it. */
  timeZone: string
  /** Languages people here work in; invitations are written in the first one. */
  languages: Language[]
  /** How text sorts. The first language at the beginning; changed in the background, with the indexes. */
  sortLanguage: Language
  /** ISO 3166 alpha-2: phone numbers without prefix, address formats. */
  country: string
  /** ISO 4217. Sums and comparisons of money happen in it. */
  currency: string
  /** ISO 4217 codes offered besides. */
  currencies: string[]
  /** 1 to 12. */
  fiscalYearStartMonth: number
  /** 1 Monday … 7 Sunday. */
  weekStartsOn: number
  /** By ISO weekday 1 to 7: spans of 'HH:MM' to 'HH:MM'; an absent day is free. */
  workingHours: Record<string, [string, string][]>
  /** ISO dates that are not worked, with a name; with `works` a day of the weekend that is. */
  holidays: { date: string; name: string; works?: true | undefined }[]
  /** The colour the workspace is drawn in. */
  accent: Accent
  /** A hash of the logo's content, by which it is fetched; null: none. */
  logo: string | null
}

/** 1 unit of `currency` in the workspace's currency, valid from `date` until the next one. */
export interface ExchangeRate {
  currency: string
  date: string
  /** Decimal string. */
  rate: string
}
