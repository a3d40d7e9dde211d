import type { LiveEvent } from '../../../shared/core/history.ts'
import type { Metadata, ObjectDefinition } from '../../../shared/core/metadata.ts'
import { fieldsShown } from './own-changes.ts'

/** Names of fields that changed; null: records came or went, or nobody says what changed. */
type Changed = ReadonlySet<string> | null

export interface ChangedRecords {
  ids: ReadonlySet<string>
  fields: Changed
}

/** What happened to records of one object. */
export interface HeardOf {
  object: ObjectDefinition
  all: ChangedRecords
  /** null: nobody else changed any. */
  byOthers: ChangedRecords | null
  /** Without what this page wrote, and shows already with what happened to it. */
  unshown: ChangedRecords
  /** Without those whose consequences this page asked for when it wrote them. */
  followed: Changed
}

/** What some events say of records, by the name of their object; of objects the reader does not know, nothing. */
export function heardOf(
  events: readonly LiveEvent[],
  metadata: Metadata,
  me: string,
): ReadonlyMap<string, HeardOf> {
  const ofRecords = events.filter(({ kind, objectId }) => kind.startsWith('records.') && objectId !== null)
  const byObject = Map.groupBy(ofRecords, ({ objectId }) => metadata.byId.get(objectId ?? ''))
  return new Map(
    [...byObject].flatMap(([object, about]) => (object ? [[object.name, heard(object, about, me)]] : [])),
  )
}

function heard(object: ObjectDefinition, events: readonly LiveEvent[], me: string): HeardOf {
  const shown = (event: LiveEvent) => fieldsShown(event.operationId, event.recordId)
  const byOthers = events.filter(({ actorId }) => actorId !== me)
  return {
    object,
    all: changed(object, events),
    byOthers: byOthers.length === 0 ? null : changed(object, byOthers),
    unshown: changed(
      object,
      events.filter((event) => shown(event) === undefined),
    ),
    followed: changedFields(object, events, shown),
  }
}

function changed(object: ObjectDefinition, events: readonly LiveEvent[]): ChangedRecords {
  return { ids: idsOf(events), fields: changedFields(object, events) }
}

function idsOf(events: readonly LiveEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap(({ recordId }) => recordId ?? []))
}

/** Which fields some events say have changed, without those that `without` gives for an event. */
export function changedFields(
  object: ObjectDefinition,
  events: readonly LiveEvent[],
  without: (event: LiveEvent) => ReadonlySet<string> | undefined = () => undefined,
): Changed {
  const names = new Set<string>()
  for (const event of events) {
    if (event.kind !== 'records.updated' || !event.fields) return null
    for (const id of event.fields) {
      const name = object.fields.find((field) => field.id === id)?.name ?? id
      if (!without(event)?.has(name)) names.add(name)
    }
  }
  return names
}
