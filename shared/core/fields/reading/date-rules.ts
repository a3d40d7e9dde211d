import type { Language } from '../../../platform/languages.ts'
import type { ValueContext } from '../field-type.ts'

export interface DateRules {
  /** What 11/03/2026 means. With a year first there is no doubt. */
  order: 'dmy' | 'mdy' | 'ymd'
  /** The year of now: two-digit years lie between 79 before it and 20 after. */
  year: number
  /** Bare numbers are days since then. */
  excelDates: 1900 | 1904 | null
}

// Where people write the month before the day. In China, Japan and Korea the year comes first, and a date
// with the year at the end has come from a program that writes as in the United States.
const monthFirst = new Set([
  'US',
  'PH',
  'PR',
  'GU',
  'VI',
  'AS',
  'MP',
  'FM',
  'MH',
  'PW',
  'CN',
  'TW',
  'JP',
  'KR',
])

/** How dates are written where a text comes from: as the importer found out, else as in language and country. */
export function dateRules(context: ValueContext): DateRules {
  return {
    order: context.hints?.dateOrder ?? usualOrder(context),
    year: context.now.getUTCFullYear(),
    excelDates: context.hints?.excelDates ?? null,
  }
}

// English and Chinese are written in countries of either order.
const ownOrder: Readonly<Record<Language, 'dmy' | 'mdy' | null>> = {
  en: null,
  'zh-Hans': null,
  'zh-Hant': null,
  fi: 'dmy',
}

function usualOrder(context: ValueContext): 'dmy' | 'mdy' {
  return ownOrder[context.language] ?? (monthFirst.has(context.country) ? 'mdy' : 'dmy')
}
