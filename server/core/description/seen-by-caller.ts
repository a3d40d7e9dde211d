import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { Context } from '../../platform/context.ts'
import type { Route } from '../../platform/http/route.ts'

/** Objects the caller may read or make records of. */
export function seenObjects(ctx: Context): ObjectDefinition[] {
  return [...ctx.metadata.objects.values()].filter((object) => {
    const { read, create } = ctx.access.object(object.id)
    return read !== 'none' || create
  })
}

/** May the caller do with any record of the object what the route is for? */
export function mayAsk(ctx: Context, object: ObjectDefinition, { method, path, asks }: Route): boolean {
  const { read, create, update, delete: remove } = ctx.access.object(object.id)
  if (method === 'GET' || asks) return read !== 'none'
  const { writePermission } = object
  if (writePermission !== undefined && !ctx.access.can(writePermission)) return false
  if (method === 'DELETE' && path.endsWith('/:id')) return remove !== 'none'
  if (method === 'POST' && path === '/records/:object') return create
  return create || update !== 'none' || ctx.access.sharedObjectIds.has(object.id)
}
