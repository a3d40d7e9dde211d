import { fieldTypeOf } from '../../../shared/core/fields/index.ts'
import { resultField } from '../../../shared/core/fields/result-field.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import type { Money } from '../../../shared/platform/money.ts'
import type { Context } from '../../platform/context.ts'
import type { Cell } from '../imports/formats/row.ts'

/**
 * A value as files carry it: plain numbers and dates, options by their names, amounts in the workspace's
 * currency as bare numbers. An import reads each back to the same value.
 */
export function exportCell(ctx: Context, declared: FieldDefinition, value: unknown): Cell {
  const field = resultField(declared)
  const type = fieldTypeOf(field)
  switch (field.type) {
    case 'number':
      return { kind: 'number', text: type.formatPlain(value, field) }
    case 'percent':
      return { kind: 'percent', text: `${type.formatPlain(value, field).replace(/\s*%$/, '')}%` }
    case 'boolean':
      return { kind: 'boolean', text: String(value) }
    case 'date':
      return { kind: 'date', text: String(value) }
    case 'dateTime':
      return { kind: 'dateTime', text: localTime(ctx, String(value)) }
    case 'currency':
      return amount(ctx, value as Money)
    case 'select':
      return type.format(value, field, ctx.values)
    case 'multiSelect':
      return options(ctx, field, value)
    default:
      return type.formatPlain(value, field)
  }
}

function amount(ctx: Context, { amount: number, currency }: Money): Cell {
  return currency === ctx.values.currency ? { kind: 'number', text: number } : `${number} ${currency}`
}

/** Names of options where nothing in them separates two, else their keys, which hold nothing of the kind. */
function options(ctx: Context, field: FieldDefinition, value: unknown): string {
  const type = fieldTypeOf(field)
  const keys = value as string[]
  const single = { ...field, type: 'select' as const }
  const names = keys.map((key) => fieldTypeOf(single).format(key, field, ctx.values))
  return names.some((name) => /[,;|、，；\n]/.test(name)) ? type.formatPlain(value, field) : names.join('; ')
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The wall clock of the workspace, as spreadsheets know times: 2026-11-03T08:30:00. */
function localTime(ctx: Context, iso: string): string {
  const { timeZone } = ctx.values
  let format = formats.get(timeZone)
  if (format === undefined) {
    const parts = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    } as const
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, hourCycle: 'h23', ...parts })
    formats.set(timeZone, format)
  }
  return format.format(new Date(iso)).replace(' ', 'T')
}
