import type { LiveEvent } from '../../../shared/core/history.ts'
import type { Metadata } from '../../../shared/core/metadata.ts'

/**
 * What was read of records that is out of date after some events. A person's own changes are on the screen
 * already, so that they do not make the list jump under the cursor; sums and histories are asked anew.
 */
export function outdatedBy(
  events: readonly LiveEvent[],
  metadata: Metadata,
  me: string,
): (queryKey: readonly unknown[]) => boolean {
  const records = events.filter((event) => event.kind.startsWith('records.'))
  const objects = new Set<string>()
  const changedByOthers = new Set<string>()
  const ids = new Set<string>()
  for (const event of records) {
    const name = metadata.byId.get(event.objectId ?? '')?.name
    if (name === undefined) continue
    objects.add(name)
    if (event.actorId !== me) changedByOthers.add(name)
    if (event.recordId !== null) ids.add(event.recordId)
  }

  return ([area, object, part, detail]) => {
    if (area !== 'records' || typeof object !== 'string' || !objects.has(object)) return false
    if (part === 'one' || part === 'events') return typeof detail === 'string' && ids.has(detail)
    if (part === 'list' || part === 'around') return changedByOthers.has(object)
    return true
  }
}
