import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import { holdsSeveralObjects, targetNames } from '../../../shared/core/references.ts'
import type { Context } from '../../platform/context.ts'

/** A record that a reference points at, by object definition id. */
export interface LinkTarget {
  id: string
  objectId: string
}

/** What a reference value points at, whether it holds one or many. */
export function linkTargets(ctx: Context, field: FieldDefinition, value: unknown): LinkTarget[] {
  if (value === null || value === undefined) return []
  const entries = Array.isArray(value) ? value : [value]
  const only = ctx.metadata.objects.get(targetNames(field)[0] ?? '')
  return entries.flatMap((entry) => {
    if (typeof entry === 'string') return only === undefined ? [] : [{ id: entry, objectId: only.id }]
    const object = ctx.metadata.objects.get(String(entry.object))
    return object === undefined ? [] : [{ id: String(entry.id), objectId: object.id }]
  })
}

/** The wire value of a to-many field: ids, or { object, id } where several objects are allowed. */
export function wireLinks(ctx: Context, field: FieldDefinition, targets: readonly LinkTarget[]): unknown {
  if (targets.length === 0) return null
  if (!holdsSeveralObjects(field)) return targets.map((target) => target.id)
  return targets.map(({ id, objectId }) => ({
    object: ctx.metadata.byId.get(objectId)?.name ?? objectId,
    id,
  }))
}
