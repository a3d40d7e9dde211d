import { type Cell, cellText } from '../row.ts'
import { columnLetters } from './xlsx-values.ts'

/** Places in the list of cell formats (xlsx-parts.ts). */
export const cellStyles = { plain: 0, header: 1, date: 2, dateTime: 3, time: 4, percent: 5 } as const

/** A spreadsheet refuses to open a file with longer text in a cell. */
export const cellCharLimit = 32_767

/** One cell as XML, '' when it is blank. What a spreadsheet cannot hold as a number or date is written as text. */
export function xlsxCell(cell: Cell, column: number, row: number): string {
  const text = cellText(cell)
  if (text === '') return ''
  const place = columnLetters(column) + row
  const value = typeof cell === 'string' ? null : typedValue(cell.kind, text)
  return value === null ? textCell(place, text) : `<c r="${place}"${value}</v></c>`
}

/** Text as a cell of its own, never as a formula. */
export function textCell(place: string, text: string, style: number = cellStyles.plain): string {
  const styled = style === cellStyles.plain ? '' : ` s="${style}"`
  return `<c r="${place}"${styled} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
}

/** Attributes and number of a typed value, or null when it has to be text. */
function typedValue(kind: Exclude<Cell, string>['kind'], text: string): string | null {
  if (kind === 'boolean') return ` t="b"><v>${text === 'true' ? 1 : 0}`
  if (kind === 'number') return isExact(text) ? `><v>${text}` : null
  if (kind === 'percent') return percentValue(text)
  const serial = serialOf(text)
  return serial === null ? null : ` s="${cellStyles[kind]}"><v>${serial}`
}

/** Doubles hold fifteen digits; longer numbers (ids, exact money) would come back changed. */
function isExact(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text) && text.replace(/^-?0*|\D/g, '').length <= 15
}

function percentValue(text: string): string | null {
  const number = text.replace(/\s*%$/, '')
  return isExact(number)
    ? ` s="${cellStyles.percent}"><v>${Number((Number(number) / 100).toPrecision(15))}`
    : null
}

const daySeconds = 86_400

/** Days since 1900 as spreadsheets count them; null before March of that year, where they miscount. */
function serialOf(text: string): number | null {
  const [, date, hours, minutes, seconds = '0'] =
    /^(?:(\d{4}-\d\d-\d\d)(?=T|$))?(?:T?(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text) ?? []
  const clock = hours === undefined ? 0 : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  if (date === undefined) return hours === undefined ? null : clock / daySeconds
  const days = Date.parse(date) / 1000 / daySeconds + 25_569
  return Number.isNaN(days) || days < 61 ? null : days + clock / daySeconds
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
const unprintable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)/g

/** Characters XML cannot hold are written as spreadsheets do: _x0007_. */
function xmlText(text: string): string {
  const whole = text.length > cellCharLimit ? `${text.slice(0, cellCharLimit - 1)}…` : text
  return escapeXml(
    whole
      .toWellFormed()
      .replace(
        unprintable,
        (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      ),
  )
}

export function escapeXml(text: string): string {
  if (!/[&<>"]/.test(text)) return text
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
