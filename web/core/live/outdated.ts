import type { LiveEvent } from '../../../shared/core/history.ts'
import type { Metadata, ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordPage } from '../../../shared/core/records.ts'
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
): (queryKey: readonly unknown[], answer?: unknown) => boolean {
  const records = events.filter((event) => event.kind.startsWith('records.'))
  const objects = new Set<string>()
  const changedByOthers = new Set<string>()
  const ids = new Set<string>()
  const sums = new Map<string, Changed>()
  const fields = new Map<string, Changed>()
  for (const event of records) {
    const definition = metadata.byId.get(event.objectId ?? '')
    if (definition === undefined) continue
    const { name } = definition
    objects.add(name)
    if (event.actorId !== me) changedByOthers.add(name)
    if (event.recordId !== null) ids.add(event.recordId)
    sums.set(name, added(sums.get(name), event, definition, fieldsShown(event.operationId)))
    fields.set(name, added(fields.get(name), event, definition, new Set()))
  }

  return ([area, object, part, detail, ...question], answer) => {
    if (area !== 'records' || typeof object !== 'string' || !objects.has(object)) return false
    if (part === 'one' || part === 'events') return typeof detail === 'string' && ids.has(detail)
    if (part === 'list' || part === 'around') return changedByOthers.has(object)
    const definition = metadata.objects.get(object)
    if (part === 'sums') return touches(definition, sums.get(object), question)
    if (part === 'related') {
      // Of those that point at a record by a field: which record it is stands before what they are asked for by.
      const askedBy = [{ field: detail }, ...question.slice(1)]
      return shows(answer, ids) || touches(definition, fields.get(object), askedBy)
    }
    return true
  }
}

/** What goes over many records, or is asked several times by one page. */
export function isDear([area, , part]: readonly unknown[]): boolean {
  return area === 'records' && (part === 'sums' || part === 'related' || part === 'today')
}

function shows(answer: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof answer !== 'object' || answer === null || !('records' in answer)) return true
  return (answer as RecordPage).records.some(({ id }) => ids.has(id))
}

/** Names of fields that changed; null: records came or went, or nobody says what changed. */
type Changed = ReadonlySet<string> | null

function added(
  before: Changed | undefined,
  event: LiveEvent,
  object: ObjectDefinition,
  shown: ReadonlySet<string>,
): Changed {
  if (before === null || event.kind !== 'records.updated' || !event.fields) return null
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
