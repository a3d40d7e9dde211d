import { fieldTypeOf } from '../../../shared/core/fields/index.ts'
import type { ImportPart } from '../../../shared/core/imports/import-plan.ts'
import {
  type FieldDefinition,
  findField,
  type SelectOption,
  tagColors,
} from '../../../shared/core/metadata.ts'
import type { Context } from '../../platform/context.ts'
import { updateField } from '../metadata/index.ts'
import { type ImportRow, textOf } from './import-row.ts'

const mostAtOnce = 500

/** Adds options for texts of these rows that a list does not know, where the plan says so. Gives a context that knows them. */
export async function addNewOptions(
  ctx: Context,
  part: ImportPart,
  rows: readonly ImportRow[],
): Promise<Context> {
  let current = ctx
  for (const column of part.columns) {
    if (column.target.kind !== 'field' || column.target.createOptions !== true) continue
    const object = current.metadata.objects.get(part.object)
    const field = object === undefined ? undefined : findField(object, column.target.path)
    if (field === undefined) continue
    const labels = newLabels(current, field, new Set(rows.map((row) => textOf(row, column))))
    if (labels.length === 0) continue
    const { options = [], rollUp: _, ...own } = field.options
    const added = labels.map((label, at) => optionOf(label, options.length + at))
    const changed = { ...own, options: [...options, ...added] }
    await updateField(current, part.object, field.name, { options: changed })
    current = await current.renewed()
  }
  return current
}

function newLabels(ctx: Context, field: FieldDefinition, texts: ReadonlySet<string>): string[] {
  const labels = new Map<string, string>()
  for (const text of texts) {
    const several = field.type === 'multiSelect' ? text.split(/[,;|、，；\n]/) : [text]
    for (const label of several.map((one) => one.trim())) {
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
