import type { FieldUse, ObjectUses } from '../../../../shared/core/metadata-contract.ts'
import type { Context } from '../../../platform/context.ts'
import { loadRoles } from '../../access/resolve-access.ts'
import { requireManager } from '../change-object.ts'
import { liveObject } from '../find-definition.ts'
import { referencesTo, usesInDefinitions } from './uses-in-definitions.ts'
import { usesInLayouts, usesInViews } from './uses-in-views.ts'

/**
 * What uses each field of an object, by field id, and what points at the object: what an administrator wants
 * to know before changing or deleting one. Requires `metadata.manage`.
 */
export async function listUses(ctx: Context, name: string): Promise<ObjectUses> {
  requireManager(ctx)
  const object = liveObject(ctx.metadata, name)
  const idOf = new Map(object.fields.filter((one) => !one.deletedAt).map((one) => [one.name, one.id]))
  const own = new Set(idOf.values())
  const fields: Record<string, FieldUse[]> = {}
  const add = (fieldId: string | undefined, use: FieldUse) => {
    if (fieldId === undefined || !own.has(fieldId)) return
    fields[fieldId] = [...(fields[fieldId] ?? []), use]
  }
  for (const { field, use } of usesInDefinitions(ctx.metadata, object)) add(idOf.get(field), use)
  for (const { fieldId, use } of [...(await usesInViews(ctx)), ...(await usesInLayouts(ctx))])
    add(fieldId, use)
  for (const role of (await loadRoles(ctx.db)).values()) {
    const limited = Object.keys(role.objects[object.id]?.fields ?? {})
    for (const fieldId of limited) add(fieldId, { kind: 'role', role: role.name })
  }
  return { fields, object: referencesTo(ctx.metadata, object) }
}
