import type { Metadata, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { metadataOf } from '../load-metadata.ts'
import type { Plan } from '../plan/steps.ts'

/** The workspace's definitions with those of some plans in their place. */
export function metadataAfter(
  current: Metadata,
  plans: readonly Pick<Plan, 'objectId' | 'definition'>[],
  version = current.version,
): Metadata {
  const objects = new Map<string, ObjectDefinition>(current.byId)
  for (const { objectId, definition } of plans) {
    if (definition === null) objects.delete(objectId)
    else objects.set(objectId, definition)
  }
  return metadataOf(version, [...objects.values()])
}
