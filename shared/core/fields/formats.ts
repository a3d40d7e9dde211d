import { currencyDigits } from '../../platform/currencies.ts'
import { dayShape, timeShape } from '../../platform/date-shapes.ts'
import type { Money } from '../../platform/money.ts'
import { type Decimal, decimalPlaces } from '../../platform/written-decimals.ts'
import type { Language } from '../metadata.ts'

// British English writes 3 Nov 2026 and 14:30; its numbers are as everywhere else.
const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  'zh-Hans': 'zh-Hans-CN',
  'zh-Hant': 'zh-Hant-TW',
  fi: 'fi-FI',
}
// Making an Intl format costs as much as a thousand uses of it. Keys are few: languages by settings.
const numberFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()
const cacheSize = 500
const dollars = new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD', 'MXN'])

/** A number by a language's rules, with exactly `decimals` digits after the point, or as many as it has. */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  return numberFormat(`${decimals ?? ''}`, language, digitOptions(decimals)).format(value)
}

/** 60 is 60 %. */
export function formatPercent(value: number, language: Language, decimals?: number): string {
  const options = { style: 'unit', unit: 'percent', ...digitOptions(decimals) } as const
  const text = numberFormat(`%${decimals ?? ''}`, language, options).format(value)
  return language === 'fi' ? text.replace(/\s?%/, '\u00a0%') : text
}

/**
 * Money with the sign people here know for its currency: the short one only where it cannot be mistaken.
 * Whole amounts are shown without zeros behind the point, unless `decimals` says how many there are.
 */
export function formatMoney(
  money: Money,
  language: Language,
  { homeCurrency, decimals }: { homeCurrency: string; decimals?: number | undefined },
): string {
  const places = Math.max(decimals ?? currencyDigits(money.currency), decimalPlaces(money.amount))
  const display = isPlainSign(money.currency, homeCurrency) ? 'narrowSymbol' : 'symbol'
  const zeros = decimals === undefined ? 'stripIfInteger' : 'auto'
  const format = numberFormat(`${money.currency} ${places} ${display} ${zeros}`, language, {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: display,
    trailingZeroDisplay: zeros,
    ...digitOptions(places),
  })
  return format.format(decimalForIntl(money.amount))
}

/** The same in few letters, rounded to some figures from ten thousand on: €2.18M, ¥218万, 2,18 milj. €. */
export function formatShortMoney(
  money: Money,
  language: Language,
  homeCurrency: string,
  figures: 2 | 3 = 3,
): string {
  const display = isPlainSign(money.currency, homeCurrency) ? 'narrowSymbol' : 'symbol'
  const isLong = Math.abs(Number(money.amount)) >= 10_000
  const size: Intl.NumberFormatOptions = isLong
    ? { notation: 'compact', maximumSignificantDigits: figures }
    : { maximumFractionDigits: 0 }
  const format = numberFormat(`${money.currency} short ${display} ${isLong} ${figures}`, language, {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: display,
    ...size,
  })
  return format.format(decimalForIntl(money.amount))
}

/** '2026-11-03' as 3 Nov 2026, 2026年11月3日, 3.11.2026; without its year as 3 Nov, 11月3日, 3.11. */
export function formatDate(date: string, language: Language, hasYear = true): string {
  const time = new Date(`${date}T00:00:00.000Z`)
  return dateFormat(language, { timeZone: 'UTC', ...dayShape(language, hasYear) }).format(time)
}

/** A moment as the clock of a zone shows it, to the minute. */
export function formatDateTime(instant: string, language: Language, timeZone: string): string {
  const shape = { ...dayShape(language), ...timeShape(language) }
  return dateFormat(language, { timeZone, ...shape }).format(new Date(instant))
}

/** The language tag Intl knows a language by. */
export function localeOf(language: Language): string {
  return locales[language]
}

// ICU formats a decimal string exactly; the type says so only for template literals.
function decimalForIntl(amount: Decimal): Intl.StringNumericLiteral {
  return amount as Intl.StringNumericLiteral
}

function isPlainSign(currency: string, home: string): boolean {
  if (currency === home) return true
  if (currency === 'USD') return !dollars.has(home)
  return currency === 'EUR' || (currency === 'CNY' && home !== 'JPY')
}

function digitOptions(decimals: number | undefined): Intl.NumberFormatOptions {
  return { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 15 }
}

function numberFormat(key: string, language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const full = `${language} ${key}`
  const known = numberFormats.get(full)
  if (known) return known
  if (numberFormats.size >= cacheSize) numberFormats.clear()
  // Nothing is neither positive nor negative: no -0.
  const made = new Intl.NumberFormat(locales[language], { ...options, signDisplay: 'negative' })
  numberFormats.set(full, made)
  return made
}

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${options.timeZone} ${options.hour ?? ''} ${options.year ?? ''}`
  const known = dateFormats.get(key)
  if (known) return known
  if (dateFormats.size >= cacheSize) dateFormats.clear()
  const made = new Intl.DateTimeFormat(locales[language], options)
  dateFormats.set(key, made)
  return made
}
