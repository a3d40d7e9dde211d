import type { ColumnPlan, ImportPart } from '../../../shared/core/imports/import-plan.ts'
import { findField } from '../../../shared/core/metadata.ts'
import { targetNames } from '../../../shared/core/references.ts'
import { mayMakeBy, neededBesides } from '../../core/imports/mapping/made-by-name.ts'
import type { Context } from '../../platform/context.ts'

/** A part whose links make what is not there, each that may: of an object that needs no more than the name. */
export function withMissingMade(ctx: Context, part: ImportPart): ImportPart {
  return { ...part, columns: part.columns.map((column) => madeFor(ctx, part, column)) }
}

function madeFor(ctx: Context, part: ImportPart, column: ColumnPlan): ColumnPlan {
  const { target } = column
  const object = ctx.metadata.objects.get(part.object)
  if (target.kind !== 'link' || object === undefined) return column
  const field = findField(object, target.field)
  const names = field === undefined ? [] : targetNames(field)
  const related = names.length === 1 ? ctx.metadata.objects.get(names[0]!) : undefined
  if (related === undefined) return column
  const by = target.by === undefined || target.by === 'title' ? related.titleField : target.by
  const key = findField(related, by)
  const may =
    key !== undefined && mayMakeBy(ctx, related, key) && neededBesides(ctx, related, key).length === 0
  return may ? { ...column, target: { ...target, createMissing: true } } : column
}
