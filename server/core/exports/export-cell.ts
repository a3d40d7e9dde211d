import { resultField } from '../../../shared/core/fields/result-field.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import type { Context } from '../../platform/context.ts'
import { serverFieldTypes } from '../fields/index.ts'
import type { Cell } from '../formats/row.ts'

/**
 * A value as files carry it: plain numbers and dates, options by their names, amounts in the workspace's
 * currency as bare numbers. An import reads each back to the same value.
 */
export function exportCell(ctx: Context, declared: FieldDefinition, value: unknown): Cell {
  const field = resultField(declared)
  return serverFieldTypes[field.type].exportCell(value, field, ctx.values)
}
