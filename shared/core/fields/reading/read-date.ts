import { addDays, dateOf, type IsoDate } from '../../../platform/dates.ts'
import type { DateRules } from './date-rules.ts'
import { monthOfName } from './month-names.ts'

/** A date found at the beginning of a text, and what follows it (a time, perhaps). */
export interface FoundDate {
  date: IsoDate
  rest: string
}

const iso = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/
const yearFirst = /^(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/
const compact = /^(\d{4})(\d\d)(\d\d)(?!\d)/
const chinese =
  /^(?:公元|西元|(民国|民國))?\s?(\d{2,4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]?/
const yearLast = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d\d)(?!\d)/
const weekday = /^(?:[a-zåäö]{2,12}\.?,?\s+)(?=\d|[a-z])/i
const dayFirst =
  /^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]*(?:of\s+)?([a-zäö]{3,14})\.?,?[\s-]*('?\d\d|\d{4})(?!\d)/i
const monthFirst = /^([a-z]{3,9})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|[\s-]+)(\d{4})(?!\d)/i
const yearMonthName = /^(\d{4})[\s-]+([a-z]{3,9})\.?[\s-]+(\d{1,2})(?!\d)/i
const chineseWeekday = /^\s*[(（]?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天][)）]?/
const serial = /^\d{1,7}(?:[.,]\d{1,12})?$/

/**
 * The date at the beginning of a text (normalised by NFKC and trimmed), in any form people and programs
 * write; null when there is none or the calendar does not have it.
 */
export function readDate(text: string, rules: DateRules): FoundDate | null {
  const quick = iso.exec(text)
  if (quick) return found(quick, [quick[1]!, quick[2]!, quick[3]!], text)
  if (rules.excelDates !== null && serial.test(text)) return readSerial(text, rules.excelDates)
  const rest = text.replace(weekday, '')
  return readForms(text, rules) ?? (rest === text ? null : readForms(rest, rules))
}

function readForms(text: string, rules: DateRules): FoundDate | null {
  return readNumeric(text, rules) ?? readNamed(text, rules)
}

function readNumeric(text: string, rules: DateRules): FoundDate | null {
  const ordered = yearFirst.exec(text) ?? compact.exec(text)
  if (ordered) return found(ordered, [ordered[1]!, ordered[2]!, ordered[3]!], text)
  const han = chinese.exec(text)
  if (han) return found(han, [yearOfHan(han), han[3]!, han[4]!], text)
  const last = yearLast.exec(text)
  if (!last) return null
  return found(last, orderedParts(last, rules), text)
}

/** Points always stand between day, month and year; strokes and dashes follow the order of the place. */
function orderedParts(match: RegExpExecArray, rules: DateRules): [string, string, string] {
  const [first, sign, second, third] = [match[1]!, match[2]!, match[3]!, match[4]!]
  if (rules.order === 'ymd' && third.length === 2) return [fullYear(first, rules), second, third]
  const year = fullYear(third, rules)
  const dayIsFirst = [year, second, first] as [string, string, string]
  const monthIsFirst = [year, first, second] as [string, string, string]
  if (Number(first) > 12) return dayIsFirst
  if (Number(second) > 12) return monthIsFirst
  return sign === '.' || rules.order === 'dmy' ? dayIsFirst : monthIsFirst
}

function readNamed(text: string, rules: DateRules): FoundDate | null {
  const day = dayFirst.exec(text)
  if (day)
    return named(day, { year: fullYear(day[3]!.replace("'", ''), rules), month: day[2]!, day: day[1]! }, text)
  const month = monthFirst.exec(text)
  if (month) return named(month, { year: month[3]!, month: month[1]!, day: month[2]! }, text)
  const year = yearMonthName.exec(text)
  return year ? named(year, { year: year[1]!, month: year[2]!, day: year[3]! }, text) : null
}

function named(
  match: RegExpExecArray,
  parts: { year: string; month: string; day: string },
  text: string,
): FoundDate | null {
  const month = monthOfName(parts.month.toLowerCase())
  return month === null ? null : found(match, [parts.year, String(month), parts.day], text)
}

function found(match: RegExpExecArray, ymd: readonly string[], text: string): FoundDate | null {
  const [year, month, day] = ymd.map(Number)
  const date = dateOf({ year: year!, month: month!, day: day! })
  if (date === null) return null
  return { date, rest: text.slice(match[0].length).replace(chineseWeekday, '') }
}

// Years of the Republic of China count from 1912.
function yearOfHan(match: RegExpExecArray): string {
  return match[1] === undefined ? match[2]! : String(Number(match[2]) + 1911)
}

function fullYear(year: string, rules: DateRules): string {
  if (year.length !== 2) return year
  const century = Math.floor(rules.year / 100) * 100
  const full = century + Number(year)
  return String(full > rules.year + 20 ? full - 100 : full)
}

/** Excel's day 60 is 29 February 1900, which never was: days before it are one less. */
function readSerial(text: string, since: 1900 | 1904): FoundDate | null {
  const [whole, fraction] = text.split(/[.,]/)
  const days = Number(whole)
  if (days < 1 || days > 2_958_465) return null
  const date =
    since === 1904 ? addDays('1904-01-01', days) : addDays('1899-12-30', days < 60 ? days + 1 : days)
  const ms = Math.round(Number(`0.${fraction ?? '0'}`) * 86_400_000)
  return { date, rest: ms === 0 ? '' : ` ${clock(Math.min(ms, 86_399_999))}` }
}

function clock(ms: number): string {
  return new Date(ms).toISOString().slice(11, 23)
}
