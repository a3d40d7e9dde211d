import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'
import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { partField } from '../../../../shared/core/fields/part-field.ts'
import type { ColumnPlan } from '../../../../shared/core/imports/import-plan.ts'
import { type FieldDefinition, findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { multiplyDecimals } from '../../../../shared/platform/decimals.ts'
import { isDecimal } from '../../../../shared/platform/written-decimals.ts'
import type { Context } from '../../../platform/context.ts'
import { type ImportRow, noteProblem, type PartContext, textOf } from './import-row.ts'

function makesOptions({ target }: ColumnPlan): boolean {
  return target.kind === 'field' && target.createOptions === true
}

interface Reader {
  column: ColumnPlan
  field: FieldDefinition
  part: string | null
  own: FieldDefinition
  context: ValueContext
  /** A dry run: options that are not there yet would be made. */
  assumesOptions: boolean
}

/** Reads the cells of plain columns by their fields' types; a cell that cannot be read is an error of its row. */
export function readCells(
  ctx: Context,
  object: ObjectDefinition,
  context: PartContext,
  rows: readonly ImportRow[],
  options: { trial?: boolean } = {},
): void {
  const readers = context.part.columns
    .flatMap((column) => readerOf(ctx, object, column))
    .map((reader) => ({ ...reader, assumesOptions: options.trial === true && makesOptions(reader.column) }))
  for (const row of rows) for (const reader of readers) readCell(row, context, reader)
}

function readerOf(
  ctx: Context,
  object: ObjectDefinition,
  column: ColumnPlan,
): Omit<Reader, 'assumesOptions'>[] {
  if (column.target.kind !== 'field') return []
  const [name = '', part] = column.target.path.split('.', 2)
  const field = findField(object, name)
  const own = field === undefined || part === undefined ? field : partField(field, part)
  if (field === undefined || own === undefined) return []
  const context = {
    ...ctx.values,
    ...(column.currency === undefined ? {} : { currency: column.currency }),
    ...(column.hints === undefined ? {} : { hints: column.hints }),
  }
  return [{ column, field, part: part ?? null, own, context }]
}

function readCell(row: ImportRow, context: PartContext, reader: Reader): void {
  const { column, field, part } = reader
  const text = textOf(row, column)
  // A blank cell says nothing about the field: an update leaves it as it is.
  if (text === '') return
  const parsed = readText(text, reader)
  if (!parsed.ok) {
    if (reader.assumesOptions || (row.isRefused && makesOptions(column))) return
    const { code, message = 'This value cannot be read.', params } = parsed.problem
    const severity = context.part.unreadable === 'blank' ? 'warning' : 'error'
    noteProblem(row, context, { severity, column: column.column, code, message, params, value: text })
    return
  }
  const value = scaled(parsed.value, column.scale)
  if (part === null) row.values[field.name] = value
  else row.values[field.name] = { ...(row.values[field.name] as object | undefined), [part]: value }
}

function readText(text: string, { field, part, own, context }: Reader) {
  const whole = fieldTypeOf(field)
  if (part !== null && whole.parsePartText !== undefined)
    return whole.parsePartText(text, part, field, context)
  return fieldTypeOf(own).parseText(text, own, context)
}

function scaled(value: unknown, scale: number | undefined): unknown {
  if (scale === undefined || value === null) return value
  if (typeof value === 'number') return Number(multiplyDecimals(String(value), String(scale)))
  if (typeof value !== 'object' || !('amount' in value) || !isDecimal(value.amount)) return value
  return { ...value, amount: multiplyDecimals(value.amount, String(scale)) }
}
