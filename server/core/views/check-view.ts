import { checkFilter } from '../../../shared/core/check-filter.ts'
import { fieldTypeOf } from '../../../shared/core/fields/index.ts'
import { isTime } from '../../../shared/core/fields/traits.ts'
import { findField, type ObjectDefinition } from '../../../shared/core/metadata.ts'
import { isToOne, resolvePath } from '../../../shared/core/resolve-path.ts'
import { onlyParts, viewFilters, viewPaths } from '../../../shared/core/view-parts/visit-parts.ts'
import type { ViewDefinition } from '../../../shared/core/views.ts'
import { AppError, type ErrorDetail } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import { readableObject } from '../records/index.ts'
import { visibleTo } from './view-as-seen.ts'

/** Kinds of fields whose values can be columns. */
export const groupKinds: ReadonlySet<string> = new Set(['choice', 'reference', 'boolean'])

/**
 * Refuses a view that names what is not there or not for the actor to see, with all that is wrong. `parts`: those that
 * are saved anew, of a view that is there; the others stay as they are.
 */
export function checkView(ctx: Context, whole: ViewDefinition, parts?: ReadonlySet<string>): void {
  const object = readableObject(ctx, whole.object)
  const isAnew = (...names: string[]) => parts === undefined || names.some((name) => parts.has(name))
  const view = parts === undefined || parts.has('object') ? whole : onlyParts(whole, parts)
  const details = [
    ...(whole.name.en.trim() === '' ? [detail('name.en', 'views.no-name', 'Give the view a name.')] : []),
    ...checkPaths(ctx, object, view),
    ...filterProblems(ctx, object, view),
    ...(isAnew('layout', 'groupBy', 'object') ? groupProblems(ctx, object, whole) : []),
    ...(isAnew('layout', 'calendar', 'object') ? timeProblems(object, whole) : []),
  ]
  if (details.length === 0) return
  throw new AppError('invalid', 'views.invalid', details[0]!.message ?? 'This view cannot be saved.', {
    details,
  })
}

/** As much of a view as is looked at. */
type Checked = Partial<ViewDefinition>

function checkPaths(ctx: Context, object: ObjectDefinition, view: Checked): ErrorDetail[] {
  // What it is grouped by is told by itself.
  const paths = viewPaths(view).filter(([at]) => at !== 'groupBy')
  return paths.flatMap(([at, path]) => {
    const resolved = resolvePath(ctx.metadata, object, path, visibleTo(ctx))
    if (typeof resolved !== 'string') return []
    return [detail(at, 'views.unknown-field', `There is no field "${path}" here.`, { field: path })]
  })
}

function filterProblems(ctx: Context, object: ObjectDefinition, view: Checked): ErrorDetail[] {
  const { metadata, values: context } = ctx
  const sight = { metadata, context, visible: visibleTo(ctx), history: true }
  return viewFilters(view).flatMap((filter) => {
    const checked = checkFilter(filter, object, sight)
    return checked.ok ? [] : checked.details
  })
}

function groupProblems(ctx: Context, object: ObjectDefinition, view: ViewDefinition): ErrorDetail[] {
  if (view.groupBy === undefined) {
    if (view.layout !== 'board') return []
    return [detail('groupBy', 'views.no-group', 'A board needs a field whose values are its columns.')]
  }
  const resolved = resolvePath(ctx.metadata, object, view.groupBy, visibleTo(ctx))
  const field = typeof resolved !== 'string' && resolved.end.kind === 'field' ? resolved.end.field : undefined
  const fits = field && typeof resolved !== 'string' && isToOne(resolved)
  if (fits && groupKinds.has(fieldTypeOf(field).kind(field))) return []
  const params = { field: view.groupBy }
  return [detail('groupBy', 'views.bad-group', 'Group by a field with one choice or one record.', params)]
}

function timeProblems(object: ObjectDefinition, view: ViewDefinition): ErrorDetail[] {
  const { calendar } = view
  if (calendar === undefined) {
    if (view.layout !== 'calendar') return []
    return [detail('calendar', 'views.no-date', 'A calendar needs a field that says when a record is.')]
  }
  const [date, end] = [calendar.date, calendar.end].map((name) => name && findField(object, name))
  // Fields that are not there are named by their paths already.
  if (!date || (calendar.end !== undefined && !end)) return []
  const fits = isTime(date) && (!end || end.type === date.type)
  if (fits) return []
  const params = { field: calendar.date }
  return [
    detail(
      'calendar',
      'views.bad-date',
      'Choose a date or date-time field, and an end of the same type.',
      params,
    ),
  ]
}

function detail(
  path: string,
  code: string,
  message: string,
  params: Record<string, unknown> = {},
): ErrorDetail {
  return { path, code, message, params }
}
