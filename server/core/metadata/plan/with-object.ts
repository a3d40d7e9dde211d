import type { Metadata, ObjectDefinition } from '../../../../shared/core/metadata.ts'

/** Definitions as they would be with one object as given: new, changed, or in the bin. */
export function withObject(metadata: Metadata, object: ObjectDefinition): Metadata {
  const before = metadata.byId.get(object.id)
  const objects = new Map(metadata.objects)
  if (before !== undefined) objects.delete(before.name)
  if (object.deletedAt === undefined) objects.set(object.name, object)
  return { ...metadata, objects, byId: new Map(metadata.byId).set(object.id, object) }
}
