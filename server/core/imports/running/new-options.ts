import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { readOption } from '../../../../shared/core/fields/select-options.ts'
import type { ColumnPlan, ImportPart } from '../../../../shared/core/imports/import-plan.ts'
import {
  type FieldDefinition,
  findField,
  type SelectOption,
  tagColors,
} from '../../../../shared/core/metadata.ts'
import type { Context } from '../../../platform/context.ts'
import { updateField } from '../../metadata/index.ts'
import type { MadeOption } from '../storing/import-progress.ts'
import { type ImportRow, textOf } from './import-row.ts'

const mostAtOnce = 500

/**
 * Adds options for texts of these rows that a list does not know, or no longer offers, where the plan says so.
 * Gives a context that knows them.
 */
export async function addNewOptions(
  ctx: Context,
  part: ImportPart,
  rows: readonly ImportRow[],
): Promise<{ ctx: Context; made: MadeOption[] }> {
  let current = ctx
  const made: MadeOption[] = []
  for (const column of part.columns) {
    const wanted = wantedOptions(current, part, { column, rows })
    if (wanted === undefined) continue
    const { field, labels, again } = wanted
    const { options = [], rollUp: _, ...own } = field.options
    const added = labels.map((label, at) => optionOf(label, options.length + at))
    const offered = options.map(({ retired, ...one }) =>
      again.has(one.key) || !retired ? one : { ...one, retired },
    )
    const changed = { ...own, options: [...offered, ...added] }
    made.push(...[...added.map(({ key }) => key), ...again].map((key) => ({ fieldId: field.id, key })))
    await updateField(current, part.object, field.name, { options: changed })
    current = await current.renewed()
  }
  return { ctx: current, made }
}

/** Has a row a text that addNewOptions would add an option for? */
export function wantsOptions(ctx: Context, part: ImportPart, rows: readonly ImportRow[]): boolean {
  return part.columns.some((column) => wantedOptions(ctx, part, { column, rows }) !== undefined)
}

/** What a column's list is to offer besides; undefined: nothing. */
function wantedOptions(
  ctx: Context,
  part: ImportPart,
  { column, rows }: { column: ColumnPlan; rows: readonly ImportRow[] },
) {
  if (column.target.kind !== 'field' || column.target.createOptions !== true) return undefined
  const object = ctx.metadata.objects.get(part.object)
  const field = object === undefined ? undefined : findField(object, column.target.path)
  if (field === undefined) return undefined
  const texts = new Set(rows.map((row) => textOf(row, column)))
  const labels = newLabels(ctx, field, texts)
  const again = retiredIn(field, texts)
  return labels.length + again.size === 0 ? undefined : { field, labels, again }
}

/** Keys of options that texts mean and that are no longer offered. */
function retiredIn(field: FieldDefinition, texts: ReadonlySet<string>): ReadonlySet<string> {
  const retired = new Set(field.options.options?.flatMap((one) => (one.retired ? [one.key] : [])))
  if (retired.size === 0) return retired
  const meant = [...texts].flatMap((text) => separate(field, text)).map((text) => readOption(text, field))
  return new Set(meant.filter((key) => key !== null && retired.has(key)) as string[])
}

function separate(field: FieldDefinition, text: string): string[] {
  const several = field.type === 'multiSelect' ? text.split(/[,;|、，；\n]/) : [text]
  return several.map((one) => one.trim())
}

function newLabels(ctx: Context, field: FieldDefinition, texts: ReadonlySet<string>): string[] {
  const labels = new Map<string, string>()
  for (const text of texts) {
    for (const label of separate(field, text)) {
      const isNew = label !== '' && !fieldTypeOf(field).parseText(label, field, ctx.values).ok
      if (isNew && labels.size < mostAtOnce) labels.set(label.toLowerCase(), label)
    }
  }
  return [...labels.values()]
}

/** A key may not hold what separates several of them in a file. */
function optionOf(label: string, at: number): SelectOption {
  const key = label
    .replace(/[,;|、，；\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 100)
  return { key, label: { en: label }, color: tagColors[at % tagColors.length]! }
}
