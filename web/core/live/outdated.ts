import type { LiveEvent } from '../../../shared/core/history.ts'
import type { Metadata, ObjectDefinition } from '../../../shared/core/metadata.ts'
import { asksAbout } from './asks-about.ts'
import { fieldsShown } from './own-changes.ts'

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
  const sums = new Map<string, Changed>()
  for (const event of records) {
    const definition = metadata.byId.get(event.objectId ?? '')
    if (definition === undefined) continue
    const { name } = definition
    objects.add(name)
    if (event.actorId !== me) changedByOthers.add(name)
    if (event.recordId !== null) ids.add(event.recordId)
    sums.set(name, added(sums.get(name), event, definition))
  }

  return ([area, object, part, detail, ...question]) => {
    if (area !== 'records' || typeof object !== 'string' || !objects.has(object)) return false
    if (part === 'one' || part === 'events') return typeof detail === 'string' && ids.has(detail)
    if (part === 'list' || part === 'around') return changedByOthers.has(object)
    if (part === 'sums') return touches(metadata.objects.get(object), sums.get(object), question)
    return true
  }
}

/** Names of fields that changed; null: records came or went, or nobody says what changed. */
type Changed = ReadonlySet<string> | null

function added(before: Changed | undefined, event: LiveEvent, object: ObjectDefinition): Changed {
  if (before === null || event.kind !== 'records.updated' || !event.fields) return null
  const shown = fieldsShown(event.operationId)
  const names = event.fields.map((id) => object.fields.find((field) => field.id === id)?.name ?? id)
  return new Set([...(before ?? []), ...names.filter((name) => !shown.has(name))])
}

function touches(
  object: ObjectDefinition | undefined,
  changed: Changed | undefined,
  question: readonly unknown[],
): boolean {
  if (!changed || object === undefined) return true
  return changed.size > 0 && asksAbout(question, object, changed)
}
