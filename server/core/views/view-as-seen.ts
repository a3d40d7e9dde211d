import { checkFilter } from '../../../shared/core/check-filter.ts'
import { isObject } from '../../../shared/core/fields/problems.ts'
import { filterPaths } from '../../../shared/core/filter-paths.ts'
import { type Condition, type Filter, operationPath } from '../../../shared/core/filters.ts'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import { type FieldVisible, resolvePath } from '../../../shared/core/resolve-path.ts'
import {
  essentialParts,
  onlyParts,
  viewFilters,
  viewPaths,
  visitParts,
} from '../../../shared/core/view-parts/visit-parts.ts'
import type { ViewDefinition, ViewPart } from '../../../shared/core/views.ts'
import type { Context } from '../../platform/context.ts'
import { objectBehind } from './object-behind.ts'

/**
 * A view as the actor may have it: without columns the actor may not see, or null when it filters, sorts
 * or groups by such a field, for then it would tell of it. What is gone is left out, and named: to who may change the
 * view all of it, to others what it sorts or groups by. Conditions on what is gone stay, so that people see what the
 * view once asked.
 */
export function viewAsSeen(ctx: Context, view: ViewDefinition): ViewDefinition | null {
  const object = ctx.metadata.objects.get(view.object)
  if (object === undefined || ctx.access.object(object.id).read === 'none') return null
  const isSeen = (path: string) => isVisiblePath(ctx, object, path)
  const essentials = viewPaths(view, essentialParts).map(([, path]) => path)
  const asked = viewFilters(onlyParts(view, essentialParts))
  if (essentials.some((path) => isHidden(ctx, object, path))) return null
  if (asked.some((filter) => asksHidden(ctx, object, filter))) return null
  const named = mayChange(ctx, view) ? viewPaths(view).map(([, path]) => path) : essentials
  const isGone = (path: string) => !isSeen(path) && !isHidden(ctx, object, path)
  const limits = limitedBy(view)
  const missing = [...new Set([...named, ...limits.sum])].filter(isGone)
  const missingLimit = goneLimit(limits, isGone)
  const seen = visitParts(view, {
    path: (path) => (isSeen(path) ? path : undefined),
    // What a view asks stays as it once was. A colour would tell of what its condition asks.
    filter: (filter, place) =>
      essentialParts.includes(place as ViewPart) || isVisibleFilter(ctx, object, filter) ? filter : undefined,
  })
  return {
    ...seen,
    ...(missing.length > 0 && { missing }),
    ...(missingLimit !== undefined && { missingLimit }),
  }
}

/** Whoever a view belongs to changes it; what everyone sees, those who hold `views.share`. */
function mayChange(ctx: Context, view: ViewDefinition): boolean {
  return view.ownerId !== null || ctx.access.can('views.share')
}

/** Is there something at the path that the actor may not see, or was there before it was deleted? */
export function isHidden(ctx: Context, object: ObjectDefinition, path: string): boolean {
  if (isVisiblePath(ctx, object, path)) return false
  if (typeof resolvePath(ctx.metadata, object, path) !== 'string') return true
  const names = path.split('.')
  // What is in the bin stays hidden, also on the way and at the end of another object's path.
  return names.some((name, at) => {
    const here = objectBehind(ctx.metadata, object, names.slice(0, at))
    const binned = here?.fields.find((field) => field.name === name)
    return here !== undefined && binned !== undefined && !ctx.access.canReadField(here.id, binned.id)
  })
}

/** Does the filter ask for something the actor may not see? */
export function asksHidden(ctx: Context, object: ObjectDefinition, filter: Filter | undefined): boolean {
  if (filter === undefined || isVisibleFilter(ctx, object, filter)) return false
  if ('and' in filter) return filter.and.some((part) => asksHidden(ctx, object, part))
  if ('or' in filter) return filter.or.some((part) => asksHidden(ctx, object, part))
  if ('not' in filter) return asksHidden(ctx, object, filter.not)
  const { metadata, values: context } = ctx
  // Of what is true for nobody any more nothing is told; only of what others see.
  return (
    checkFilter(filter, object, { metadata, context, history: true }).ok ||
    isHidden(ctx, object, filter.field) ||
    asksHiddenInside(ctx, object, filter)
  )
}

/** Of related records: does what is asked of those ask for it? */
function asksHiddenInside(ctx: Context, object: ObjectDefinition, { field, op, value }: Condition): boolean {
  if (op !== 'some' && op !== 'none') return false
  const related = objectBehind(ctx.metadata, object, field.split('.'))
  return related !== undefined && isObject(value) && asksHidden(ctx, related, value as unknown as Filter)
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

type LimitPaths = Record<NonNullable<ViewDefinition['missingLimit']>['of'], readonly string[]>

/**
 * What limits of columns stand on: all of them on what makes the columns and what the view asks for, those by a sum on
 * its field. Gone, they hold no more, which nobody would notice.
 */
function limitedBy({ board, groupBy, sumField, filter }: ViewDefinition): LimitPaths {
  const limits = board?.columns?.flatMap(({ limit }) => limit ?? []) ?? []
  return {
    all: limits.length > 0 ? [...optional(groupBy), ...askedPaths(filter)] : [],
    sum: limits.some(({ of }) => of === 'sum') ? optional(sumField) : [],
  }
}

/** What changed a record is no field, and is never gone. */
function askedPaths(filter: Filter | undefined): string[] {
  return filterPaths(filter).filter((path) => path.split('.').at(-1) !== operationPath)
}

function goneLimit(limits: LimitPaths, isGone: (path: string) => boolean): ViewDefinition['missingLimit'] {
  for (const kind of ['all', 'sum'] as const) {
    const field = limits[kind].find(isGone)
    if (field !== undefined) return { field, of: kind }
  }
  return undefined
}

function optional(path: string | undefined): string[] {
  return path === undefined ? [] : [path]
}
