import { isDeepStrictEqual } from 'node:util'
import { filterPaths } from '../../../shared/core/filter-paths.ts'
import type { ViewDefinition } from '../../../shared/core/views.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context } from '../../platform/context.ts'
import { visibleRecords } from '../access/visible-records.ts'
import { objectBehind } from './object-behind.ts'
import { isHidden } from './view-as-seen.ts'

/**
 * A limit that refuses counts everybody's records: set by who does not see all of them, it would answer questions
 * about the others. Refuses (forbidden) such a limit, and another filter, grouping or sum of a board that has one.
 */
export function requireWholeSight(ctx: Context, before: ViewDefinition | null, after: ViewDefinition): void {
  if (after.ownerId !== null) return
  const [was, is] = [before && weighed(before), weighed(after)]
  if ((was ?? is) === null || isDeepStrictEqual(was, is)) return
  const views = before === null ? [after] : [before, after]
  if (views.every((view) => seesAllItWeighs(ctx, view))) return
  throw new AppError(
    'forbidden',
    'views.may-not-refuse',
    'A limit that refuses counts every record, also those you do not see. Let it only mark what is over, or ask an administrator.',
  )
}

/** What decides about what is let in; null where nothing is refused. */
function weighed({ ownerId, object, filter, groupBy, sumField, board }: ViewDefinition) {
  const refusing = (board?.columns ?? []).filter(({ limit }) => limit?.over === 'refuse')
  if (ownerId !== null || refusing.length === 0) return null
  const limits = Object.fromEntries(refusing.map(({ value, limit }) => [value, limit]))
  return { object, filter, groupBy, sumField, limits }
}

/** Every record of the objects it asks, and every field it asks of them. */
function seesAllItWeighs(ctx: Context, { object: name, filter, groupBy, sumField }: ViewDefinition): boolean {
  const object = ctx.metadata.objects.get(name)
  if (object === undefined) return false
  const paths = [...filterPaths(filter), ...[groupBy, sumField].flatMap((path) => path ?? [])]
  const objects = paths.flatMap((path) => {
    const names = path.split('.')
    return names.flatMap((_, at) => objectBehind(ctx.metadata, object, names.slice(0, at + 1)) ?? [])
  })
  return (
    [object, ...objects].every((one) => visibleRecords(ctx, one, 'read', 'r') === null) &&
    !paths.some((path) => isHidden(ctx, object, path))
  )
}
