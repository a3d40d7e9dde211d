import type { ReadingHints } from '../fields/field-type.ts'
import type { ColumnSample } from './table.ts'

/** What the values of one column say about those that alone could mean two things. Nothing where they do not tell. */
export function readingHintsOf(samples: readonly string[], cells: ColumnSample['cells']): ReadingHints {
  // Typed cells and JSON have one way to write a value.
  if (cells !== 'text' && cells !== 'mixed') return {}
  const dateOrder = dateOrderOf(samples)
  const decimalSeparator = decimalSeparatorOf(samples)
  return { ...(dateOrder && { dateOrder }), ...(decimalSeparator && { decimalSeparator }) }
}

const numericDate = /^(\d{1,4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,4})(?:\D|$)/

/** A part above 12 is a day, one above 31 or of four digits a year. */
function dateOrderOf(samples: readonly string[]): ReadingHints['dateOrder'] {
  const votes = { dmy: 0, mdy: 0, ymd: 0 }
  for (const text of samples) {
    const parts = numericDate.exec(text)?.slice(1)
    if (parts === undefined) continue
    const [first = 0, second = 0] = parts.map(Number)
    if (parts[0]?.length === 4 || first > 31) votes.ymd++
    else if (first > 12 && second <= 12) votes.dmy++
    else if (second > 12 && first <= 12) votes.mdy++
  }
  const [best, next] = Object.entries(votes).sort((a, b) => b[1] - a[1])
  if (best === undefined || best[1] === 0 || (next?.[1] ?? 0) * 5 > best[1]) return undefined
  // One of the three keys above.
  return best[0] as ReadingHints['dateOrder']
}

const money = /^[^\d]{0,8}\d[\d.,'\s\u00a0\u202f]*[^\d]{0,8}$/

/** The sign that stands last where both occur, or alone before other than three digits. */
function decimalSeparatorOf(samples: readonly string[]): ReadingHints['decimalSeparator'] {
  let points = 0
  let commas = 0
  for (const text of samples) {
    if (!money.test(text)) continue
    const last = /([.,])(\d+)\D*$/.exec(text)
    if (last === null) continue
    const other = last[1] === '.' ? ',' : '.'
    const repeats = text.split(last[1] ?? '').length > 2
    const isDecimal = text.includes(other) ? !repeats : !repeats && last[2]?.length !== 3
    const isComma = (last[1] === ',') === isDecimal
    if (!isDecimal && !repeats && !text.includes(other)) continue
    if (isComma) commas++
    else points++
  }
  if (points === commas) return undefined
  return points > commas * 5 ? '.' : commas > points * 5 ? ',' : undefined
}
