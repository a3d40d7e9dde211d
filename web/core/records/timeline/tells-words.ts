import type { ReferenceValue } from '../../../../shared/core/fields/reference.ts'
import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import { idsOf } from '../../../../shared/core/fields/shown/reference.ts'
import type { TimelineItem } from '../../../../shared/core/history.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { Related } from '../../../../shared/core/records.ts'
import { isReference } from '../../../../shared/core/references.ts'
import { foldText } from '../../../../shared/platform/fold-text.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { useLabel, useMetadata } from '../../metadata/metadata.ts'

/** Does what a timeline tells of something hold the words looked for? No words are in everything. */
export function useTellsWords(words: string, related: Related): (item: TimelineItem) => boolean {
  const label = useLabel()
  const { byId } = useMetadata()
  const context = useValueContext()
  const wanted = foldText(words)
    .split(' ')
    .filter((word) => word !== '')

  function say(field: FieldDefinition, value: unknown): string {
    if (value === null || value === undefined) return ''
    // Values of a reference field are ids, of which the names are known.
    if (isReference(field))
      return idsOf(value as ReferenceValue)
        .map((id) => related[id]?.title ?? '')
        .join(' ')
    return shownTypeOf(field).format(value, field, context)
  }
  function told(item: TimelineItem): string {
    if ('record' in item) {
      const { title, body, createdBy } = item.record
      return [title, body, related[createdBy ?? '']?.title].join(' ')
    }
    const { event } = item
    const fields = byId.get(event.objectId ?? '')?.fields ?? []
    const changes = Object.entries(event.changes ?? {}).flatMap(([id, [before, after]]) => {
      const field = fields.find((one) => one.id === id)
      return field ? [label(field.label), say(field, before), say(field, after)] : []
    })
    return [related[event.actorId ?? '']?.title, related[event.recordId ?? '']?.title, ...changes].join(' ')
  }
  return (item) => {
    if (wanted.length === 0) return true
    const text = foldText(told(item))
    return wanted.every((word) => text.includes(word))
  }
}
