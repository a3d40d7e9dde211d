import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReferenceValue } from '../../../../shared/core/fields/reference.ts'
import { idsOf } from '../../../../shared/core/fields/shown/reference.ts'
import { findField, type ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { isReference } from '../../../../shared/core/references.ts'
import { isStale } from '../../../platform/api/api-error.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { readRecord, updateRecord } from '../../record-requests.ts'
import { patchRecord, relatedByIds } from '../record-cache.ts'
import { useRecordSentence } from '../record-sentence.ts'
import { clashesIn, unlike } from './clashes.ts'
import { askAboutConflict } from './conflict-store.ts'
import { type EditedRecord, isUnsent, queueEdit } from './queued-edits.ts'
import { dropRefusedEdit } from './refused-edits.ts'

/** A change of one record: the values now, and what they were when the person looked. */
export interface RecordEdit {
  record: EditedRecord
  values: Record<string, unknown>
  /** Values of this person that may have arrived already, by field. */
  tried?: Record<string, unknown[]> | undefined
}

/**
 * Saves values of a record. They show at once everywhere and go back when the server refuses, which is
 * said in the corner or left to `onRefused`; what nobody could answer waits and is sent by itself. Where somebody else changed the same fields meanwhile, the
 * person is asked which to keep.
 */
export function useSaveRecord(
  object: ObjectDefinition,
  onRefused?: (error: unknown, edit: RecordEdit) => void,
) {
  const queries = useQueryClient()
  const sentence = useRecordSentence(object)
  return useMutation({
    // Without a network it is queued here rather than by what sends: that queue would not survive a reload.
    networkMode: 'always',
    mutationFn: (edit: RecordEdit) => saveRecord(object, edit),
    onMutate: ({ record, values }) => {
      const related = relatedByIds(queries, referencedIds(object, values))
      patchRecord(queries, object.name, record.id, { values, related })
    },
    onSuccess: ({ record, related }, { values }) => {
      for (const name of Object.keys(values)) dropRefusedEdit(record.id, name)
      patchRecord(queries, object.name, record.id, { values: record, related })
      void queries.invalidateQueries({ queryKey: ['records', object.name, 'events', record.id] })
      void queries.invalidateQueries({ queryKey: ['records', object.name, 'sums'] })
    },
    onError: (error, edit) => {
      const { record, values } = edit
      if (isUnsent(error)) return queueEdit({ object: object.name, record, values })
      patchRecord(queries, object.name, record.id, { values: before(record, values) })
      if (onRefused) return onRefused(error, edit)
      sayProblem(sentence(error))
    },
  })
}

/** The values a record had for the fields that an edit changes. */
export function before(record: EditedRecord, values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(values).map((name) => [name, record[name] ?? null]))
}

/** Writes values of a record; asks when somebody else changed the same ones to others meanwhile. */
export async function saveRecord(object: ObjectDefinition, edit: RecordEdit): Promise<OneRecord> {
  const { record, values } = edit
  try {
    return await updateRecord(object.name, record.id, { values, version: record.version })
  } catch (error) {
    if (!isStale(error)) throw error
    return saveOver(object, edit)
  }
}

// The record has moved on. What both wrote alike is done; only what they wrote differently is a matter to ask about.
async function saveOver(object: ObjectDefinition, edit: RecordEdit): Promise<OneRecord> {
  const { record, values } = edit
  const theirs = await readRecord(object.name, record.id)
  const left = unlike(object, values, theirs.record)
  if (Object.keys(left).length === 0) return theirs
  const clashes = clashesIn(object, { ...edit, values: left }, theirs.record)
  const choice =
    clashes.length === 0 ? 'mine' : await askAboutConflict({ object, values: left, theirs, clashes })
  if (choice === 'theirs') return theirs
  return saveRecord(object, { record: theirs.record, values: left })
}

function referencedIds(object: ObjectDefinition, values: Record<string, unknown>): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const field = findField(object, name)
    // Values of a reference field are what its input gave.
    return field && isReference(field) && value != null ? idsOf(value as ReferenceValue) : []
  })
}
