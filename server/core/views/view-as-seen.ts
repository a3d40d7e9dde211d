import { checkFilter } from '../../../shared/core/check-filter.ts'
import type { Filter } from '../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { type FieldVisible, resolvePath } from '../../../shared/core/resolve-path.ts'
import { layoutPaths } from '../../../shared/core/view-paths.ts'
import type { ViewDefinition } from '../../../shared/core/views.ts'
import type { Context } from '../../platform/context.ts'

/**
 * A view as the actor may have it: without columns the actor may not see, or null when it filters, sorts
 * or groups by such a field, for then it would tell of it, or by one that is gone.
 */
export function viewAsSeen(ctx: Context, view: ViewDefinition): ViewDefinition | null {
  const object = ctx.metadata.objects.get(view.object)
  if (object === undefined || ctx.access.object(object.id).read === 'none') return null
  const isSeen = (path: string) => isVisiblePath(ctx, object, path)
  const essential = [...(view.sort ?? []).map((one) => one.field), ...optional(view.groupBy)]
  if (!essential.every(isSeen) || !isVisibleFilter(ctx, object, view.filter)) return null
  const { sumField, colors, board, calendar, chart, ...rest } = view
  const seenCards = board?.cards?.filter(isSeen)
  return {
    ...rest,
    ...(view.columns && { columns: view.columns.filter((column) => isSeen(column.field)) }),
    ...(sumField !== undefined && isSeen(sumField) && { sumField }),
    // A colour would tell of what its condition asks.
    ...(colors && { colors: colors.filter((rule) => isVisibleFilter(ctx, object, rule.filter)) }),
    ...(board && { board: { ...board, ...(seenCards && { cards: seenCards }) } }),
    ...(calendar && layoutPaths({ calendar }).every(([, path]) => isSeen(path)) && { calendar }),
    ...(chart && layoutPaths({ chart }).every(([, path]) => isSeen(path)) && { chart }),
  }
}

/** Does the path lead to something the actor may see? */
export function isVisiblePath(ctx: Context, object: ObjectDefinition, path: string): boolean {
  return typeof resolvePath(ctx.metadata, object, path, visibleTo(ctx)) !== 'string'
}

/** What the actor may see of objects and fields, for following paths. */
export function visibleTo(ctx: Context): FieldVisible {
  return (object, field) =>
    ctx.access.object(object.id).read !== 'none' && ctx.access.canReadField(object.id, field.id)
}

function isVisibleFilter(ctx: Context, object: ObjectDefinition, filter: Filter | undefined): boolean {
  if (filter === undefined) return true
  const { metadata, values: context } = ctx
  return checkFilter(filter, object, { metadata, context, visible: visibleTo(ctx), history: true }).ok
}

function optional(path: string | undefined): string[] {
  return path === undefined ? [] : [path]
}
