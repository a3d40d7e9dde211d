import type { Cell } from '../row.ts'
import type { NumberKind } from './xlsx-number-format.ts'

/**
 * A stored number as its format shows it: dates and times as ISO text without zone, percents as `15%`.
 * null: the format says date but the calendar has no such day.
 */
export function numberCell(raw: string, kind: NumberKind, is1904: boolean): Cell | null {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  if (kind === 'number') return { kind, text: plainNumber(raw) }
  if (kind === 'percent') return { kind, text: `${plainNumber(String(value * 100))}%` }
  if (kind === 'time') return value < 0 ? null : { kind, text: clock(Math.round(value * daySeconds)) }
  return dateCell(value, kind, is1904)
}

/**
 * Digits as a spreadsheet shows them: at most 15 count (a double stores 1054.1 as 1054.0999999999999),
 * no exponent.
 */
function plainNumber(raw: string): string {
  if (/^-?(0|[1-9]\d{0,14})$/.test(raw)) return raw
  const text = String(Number(Number(raw).toPrecision(15)))
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text)
  if (parts === null) return text
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts
  const digits = whole + fraction
  const point = 1 + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return sign + digits.padEnd(point, '0')
}

const daySeconds = 86_400
const lastDay = 2_958_465
const daysTo1904 = 1_462

/** Excel counts days from 1900 and believes that year had a 29 February, so days before March are off by one. */
function dateCell(value: number, kind: 'date' | 'dateTime', is1904: boolean): Cell | null {
  const days = is1904 ? value + daysTo1904 : value
  if (days < 0 || days >= lastDay + 1) return null
  const seconds = Math.round(days * daySeconds)
  const day = Math.floor(seconds / daySeconds)
  if (day === 60 && !is1904) return null
  const time = seconds - day * daySeconds
  if (day === 0) return { kind: 'time', text: clock(time) }
  const date = new Date((day - 25_569 + (day < 60 ? 1 : 0)) * daySeconds * 1000).toISOString().slice(0, 10)
  if (kind === 'date' || time === 0) return { kind: 'date', text: date }
  return { kind, text: `${date}T${clock(time)}` }
}

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

/** Excel writes characters XML cannot hold as _x0007_, and a literal of that shape with _x005F_ before it. */
export function unescapeXlsx(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Zero-based column of a reference such as AB12; null when it has no letters. */
export function columnOf(reference: string): number | null {
  let column = 0
  let at = 0
  for (; at < 4; at++) {
    const code = reference.charCodeAt(at)
    // Also where the text ends: NaN is not within.
    if (!(code >= 65 && code <= 90)) break
    column = column * 26 + code - 64
  }
  return at === 0 ? null : column - 1
}

/** The letters of a zero-based column: A, Z, AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}
