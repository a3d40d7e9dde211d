import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'
import { isObject } from '../../../../shared/core/fields/problems.ts'
import type { ReferenceValue } from '../../../../shared/core/fields/reference.ts'
import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import { idsOf } from '../../../../shared/core/fields/shown/reference.ts'
import { isNumeric, traitsOf } from '../../../../shared/core/fields/traits.ts'
import { guardFormula } from '../../../../shared/core/imports/formula-guard.ts'
import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import { isReference } from '../../../../shared/core/references.ts'
import type { Money } from '../../../../shared/platform/money.ts'
import { valueIn } from '../../metadata/column-value.ts'
import type { Column } from '../columns/column.ts'
import type { OwnCells } from './own-cells.ts'
import { writeTsv } from './tsv.ts'

/** What Kith put on the clipboard, read back; null for anything else. */
export function readOwnCells(text: string): OwnCells | null {
  try {
    const read: unknown = JSON.parse(text)
    return isOwn(read) ? read : null
  } catch {
    return null
  }
}

// Any page may put something on the clipboard under this name.
function isOwn(read: unknown): read is OwnCells {
  if (!isObject(read) || !Array.isArray(read.fields) || !Array.isArray(read.values)) return false
  return (
    read.fields.every((one) => isObject(one) && typeof one.id === 'string' && typeof one.type === 'string') &&
    read.values.every((row) => Array.isArray(row))
  )
}

/** The cells as every program takes them: plain text, a table with types, and Kith's own form. */
interface CopiedCells {
  text: string
  html: string
  own: OwnCells
}

interface CopiedRow {
  record: RecordValues
  related: Related
}

/** Copies the values of columns of records, shown as a spreadsheet understands them. */
export function copiedCells(
  rows: readonly CopiedRow[],
  columns: readonly Column[],
  context: ValueContext,
): CopiedCells {
  const values = rows.map(({ record, related }) => columns.map((column) => valueIn(column, record, related)))
  const texts = values.map((row, at) =>
    row.map((value, place) => safeText(value, columns[place]!, rows[at]!.related, context)),
  )
  const cell = (text: string, column: Column) =>
    isNumber(column) && text !== ''
      ? `<td>${escaped(text)}</td>`
      : `<td style="${asText}">${escaped(text)}</td>`
  const lines = texts.map((row) => `<tr>${row.map((text, at) => cell(text, columns[at]!)).join('')}</tr>`)
  return {
    text: writeTsv(texts),
    html: `<meta charset="utf-8"><table>${lines.join('')}</table>`,
    own: { fields: columns.map(({ field }) => ({ id: field.id, type: field.type })), values },
  }
}

// Numbers of phones and postal codes keep their zeros in Excel.
const asText = "mso-number-format:'\\@';white-space:pre-wrap"

function isNumber(column: Pick<Column, 'field' | 'part'>): boolean {
  return column.part === undefined && isNumeric(resultField(column.field))
}

// What somebody typed into a record is no program for the spreadsheet of a colleague, as in files (formula-guard.ts).
function safeText(...of: Parameters<typeof cellText>): string {
  const [, column] = of
  const text = cellText(...of)
  return isNumber(column) ? text : guardFormula(text)
}

/** A value as a spreadsheet reads it: numbers without spaces in them, days as ISO has them, records by their names. */
function cellText(
  value: unknown,
  { field, part }: Pick<Column, 'field' | 'part'>,
  related: Related,
  context: ValueContext,
): string {
  if (value === null || value === undefined) return ''
  if (part !== undefined) return String(value)
  if (isReference(field)) return namesOf(value, related).join('; ')
  const shown = resultField(field)
  const type = shownTypeOf(shown)
  if (shown.type === 'currency') return moneyText(value, context)
  const plain = type.formatPlain?.(value, shown) ?? ''
  if (shown.type === 'percent' || isNumeric(shown)) return localNumber(plain, context)
  const isCoded = traitsOf(shown).isCoded === true || traitsOf(shown).group === 'boolean'
  return isCoded ? type.format(value, shown, context) : plain
}

function moneyText(value: unknown, context: ValueContext): string {
  // Values of currency fields are money.
  const { amount, currency } = value as Money
  const number = localNumber(amount, context)
  return currency === context.currency ? number : `${number} ${currency}`
}

/** A decimal with the sign that spreadsheets of the reader's country put before its decimals. */
function localNumber(decimal: string, { language }: ValueContext): string {
  return language === 'fi' ? decimal.replace('.', ',') : decimal
}

function namesOf(value: unknown, related: Related): string[] {
  // Values of reference fields are references.
  return idsOf(value as ReferenceValue).map((id) => related[id]?.title ?? id)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')
}
