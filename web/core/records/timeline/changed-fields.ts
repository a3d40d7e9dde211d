import type { ValueContext } from '../../../../shared/core/fields/field-type.ts'
import type { HistoryEvent } from '../../../../shared/core/history.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { readsSame } from './reads-same.ts'

export interface FieldChange {
  field: FieldDefinition
  before: unknown
  after: unknown
}

/** What an event changed of the fields that are still there: all of it, and what a reader sees a difference in. */
export function changedFields(
  object: Pick<ObjectDefinition, 'fields'>,
  event: Pick<HistoryEvent, 'changes'>,
  context: ValueContext,
): { all: FieldChange[]; seen: FieldChange[] } {
  const all = Object.entries(event.changes ?? {}).flatMap(([id, [before, after]]) => {
    const field = object.fields.find((one) => one.id === id)
    return field ? [{ field, before, after }] : []
  })
  const seen = all.filter(({ field, before, after }) => !readsSame(field, [before, after], context))
  return { all, seen }
}
