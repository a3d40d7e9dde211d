import { partField, partValue } from '../../../shared/core/fields/part-field.ts'
import {
  type FieldDefinition,
  findField,
  localized,
  type ObjectDefinition,
} from '../../../shared/core/metadata.ts'
import type { RecordValues, Related } from '../../../shared/core/records.ts'
import { isReference, targetNames } from '../../../shared/core/references.ts'
import { findSystemField } from '../../../shared/core/system-field.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import type { Cell } from '../formats/row.ts'
import { exportCell } from './export-cell.ts'

/** One column of an exported file. */
export interface ExportColumn {
  /** Path as asked for: 'amount', 'company.industry'. */
  path: string
  /** As people read it. */
  label: string
  /** The cell of a record; '' for no value. */
  cellOf(record: RecordValues, related: Related): Cell
}

/** The columns of an export: those named, or every field of the object the actor may see. */
export function exportColumns(
  ctx: Context,
  object: ObjectDefinition,
  paths: readonly string[] | undefined,
): ExportColumn[] {
  const wanted = paths === undefined || paths.length === 0 ? everyField(ctx, object) : [...new Set(paths)]
  return wanted.map((path) => columnOf(ctx, object, path))
}

/** What has to be asked for besides the records' own fields: what references point at. */
export function expandedPaths(
  ctx: Context,
  object: ObjectDefinition,
  columns: readonly ExportColumn[],
): string[] {
  return columns
    .map(({ path }) => path)
    .filter((path) => path.includes('.') || isReferencePath(ctx, object, path))
}

function isReferencePath(ctx: Context, object: ObjectDefinition, path: string): boolean {
  const field = fieldAt(ctx, object, path)
  return field !== undefined && isReference(field) && path !== 'id'
}

function everyField(ctx: Context, object: ObjectDefinition): string[] {
  return object.fields
    .filter((field) => field.deletedAt === undefined && ctx.access.canReadField(object.id, field.id))
    .map((field) => field.name)
}

function columnOf(ctx: Context, object: ObjectDefinition, path: string): ExportColumn {
  const labels: string[] = []
  const fields: FieldDefinition[] = []
  let here: ObjectDefinition | undefined = object
  for (const name of path.split('.')) {
    const last = fields.at(-1)
    const field: FieldDefinition | undefined =
      here !== undefined ? fieldAt(ctx, here, name) : last === undefined ? undefined : partField(last, name)
    if (field === undefined || fields.length >= longestPath) throw unknownField(object, path)
    labels.push(here === undefined ? name : localized(field.label, ctx.values.language))
    fields.push(field)
    here = isReference(field) ? ctx.metadata.objects.get(targetNames(field)[0] ?? '') : undefined
  }
  return {
    path,
    label: labels.join(' › '),
    cellOf: (record, related) => cellAt(ctx, fields, record, related),
  }
}

const longestPath = 4

function fieldAt(ctx: Context, object: ObjectDefinition, name: string): FieldDefinition | undefined {
  const own = findSystemField(name)
  if (own !== undefined) return own
  const field = findField(object, name)
  return field !== undefined && ctx.access.canReadField(object.id, field.id) ? field : undefined
}

/** Goes over references, of which the last field's value is shown; several values stand side by side. */
function cellAt(
  ctx: Context,
  [field, ...rest]: readonly FieldDefinition[],
  record: Readonly<Record<string, unknown>>,
  related: Related,
): Cell {
  const value = field === undefined ? null : (record[field.name] ?? null)
  if (field === undefined || value === null) return ''
  const [part] = rest
  if (!isReference(field) || field.name === 'id') {
    if (part === undefined) return exportCell(ctx, field, value)
    const of = partValue(value, part.name.slice(field.name.length + 1))
    return of === null ? '' : exportCell(ctx, part, of)
  }
  const targets = idsOf(value).flatMap((id) => related[id] ?? [])
  if (rest.length === 0) return targets.flatMap(({ title }) => title ?? []).join('; ')
  const cells = targets.map((target) => cellAt(ctx, rest, target, related))
  return cells.length === 1
    ? cells[0]!
    : cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join('; ')
}

function idsOf(value: unknown): string[] {
  const entries = Array.isArray(value) ? value : [value]
  return entries.map((entry) => (typeof entry === 'string' ? entry : String((entry as { id: unknown }).id)))
}

function unknownField(object: ObjectDefinition, path: string): AppError {
  const sentence = `There is no field "${path}" on ${object.name}, or you may not see it.`
  return new AppError('invalid', 'records.unknown-field', sentence, {
    details: [{ path: 'fields', code: 'records.unknown-field', params: { field: path } }],
  })
}
