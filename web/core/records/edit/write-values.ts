import type { QueryClient } from '@tanstack/react-query'
import type { ReferenceValue } from '../../../../shared/core/fields/reference.ts'
import { idsOf } from '../../../../shared/core/fields/shown/reference.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { isReference } from '../../../../shared/core/references.ts'
import { noteOwnChange } from '../../live/own-changes.ts'
import { patchRecord, relatedByIds } from '../record-cache.ts'
import { dropQueuedValues, isUnsent, queueEdit } from './queued-edits.ts'
import { dropRefusedEdit } from './refused-edits.ts'
import { type RecordEdit, saveRecord } from './save-record.ts'

/** Whose values are written, and where they show. */
export interface ValueScene {
  object: ObjectDefinition
  queries: QueryClient
}

/**
 * The one way in which values of records are written that are there already, one or a thousand. They show at
 * once wherever the records are in memory. What the server refuses goes back. What nobody could answer stays as
 * written, with a clock, waits through a reload of the page and is sent by itself (`SendQueued`). Throws what
 * `send` throws; `isUnsent` tells that it waits.
 */
export async function writeValues<Answer>(
  scene: ValueScene,
  edits: readonly RecordEdit[],
  send: () => Promise<Answer>,
): Promise<Answer> {
  const { object } = scene
  for (const edit of edits) show(scene, edit)
  try {
    const answer = await send()
    for (const { record, values } of edits) {
      dropQueuedValues(record.id, Object.keys(values))
      for (const name of Object.keys(values)) dropRefusedEdit(record.id, name)
    }
    return answer
  } catch (error) {
    if (isUnsent(error))
      for (const { record, values } of edits) queueEdit({ object: object.name, record, values })
    else showBack(scene, edits)
    throw error
  }
}

/**
 * The same for one record; where somebody else changed the same fields meanwhile, the person is asked which to keep.
 * What the server made of it shows, and what happened to the record is asked for again: heard of, neither is read anew.
 */
export async function writeRecord(scene: ValueScene, edit: RecordEdit): Promise<OneRecord> {
  const { object, queries } = scene
  const saved = await writeValues(scene, [edit], () => saveRecord(object, edit))
  const { id } = edit.record
  patchRecord(queries, object.name, id, { values: saved.record, related: saved.related })
  void queries.invalidateQueries({ queryKey: ['records', object.name, 'events', id] })
  noteOwnChange(saved.operationId, id)
  return saved
}

/** Shows what the records had before. */
export function showBack({ object, queries }: ValueScene, edits: readonly RecordEdit[]): void {
  for (const { record, values } of edits)
    patchRecord(queries, object.name, record.id, { values: before(record, values) })
}

/** The values a record had for the fields that an edit changes. */
export function before(record: RecordEdit['record'], values: RecordEdit['values']): RecordEdit['values'] {
  return Object.fromEntries(Object.keys(values).map((name) => [name, record[name] ?? null]))
}

function show({ object, queries }: ValueScene, { record, values }: RecordEdit): void {
  const related = relatedByIds(queries, referencedIds(object, values))
  patchRecord(queries, object.name, record.id, { values, related })
}

function referencedIds(object: ObjectDefinition, values: RecordEdit['values']): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const field = findField(object, name)
    // Values of a reference field are what its input gave.
    return field && isReference(field) && value != null ? idsOf(value as ReferenceValue) : []
  })
}
