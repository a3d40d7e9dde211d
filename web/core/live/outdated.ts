import type { LiveEvent } from '../../../shared/core/history.ts'
import type { Metadata } from '../../../shared/core/metadata.ts'

/**
 * Which of the things read are out of date after some events. A person's own changes are on the screen
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

  // How far one has come is asked again and again while it runs.
  const imports = events.filter((event) => /^imports\.(?!progressed)/.test(event.kind))
  const hasDiscarded = imports.some((event) => event.kind === 'imports.discarded')

  return ([area, object, part, detail]) => {
    if (area === 'imports') return object === 'list' ? imports.length > 0 : object === 'one' && hasDiscarded
    if (area !== 'records' || typeof object !== 'string' || !objects.has(object)) return false
    if (part === 'one' || part === 'events') return typeof detail === 'string' && ids.has(detail)
    if (part === 'list' || part === 'around') return changedByOthers.has(object)
    return true
  }
}
