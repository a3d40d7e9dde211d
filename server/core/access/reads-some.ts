import type { Context } from '../../platform/context.ts'

/** Does the actor read records of an object, be it only what was shared with them? Of no object there is nothing to hide. */
export function readsSome(ctx: Context, objectId: string | null): boolean {
  if (objectId === null) return true
  return ctx.access.object(objectId).read !== 'none' || ctx.access.sharedObjectIds.has(objectId)
}

/** Ids of all objects, deleted ones among them, of which that is not so. */
export function unreadObjectIds(ctx: Context): string[] {
  return [...ctx.metadata.byId.keys()].filter((id) => !readsSome(ctx, id))
}
