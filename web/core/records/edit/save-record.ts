import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { isStale } from '../../../platform/api/api-error.ts'
import { readRecord } from '../../record-requests.ts'
import { clashesIn, unlike } from './clashes.ts'
import { askAboutConflict } from './conflict-store.ts'
import type { EditedRecord } from './queued-edits.ts'
import { updateInTurn } from './write-in-turn.ts'

/** A change of one record: the values now, and what they were when the person looked. */
export interface RecordEdit {
  record: EditedRecord
  values: Record<string, unknown>
  /** Values of this person that may have arrived already, by field. */
  tried?: Record<string, unknown[]> | undefined
}

/** Writes values of a record; asks when somebody else changed the same ones to others meanwhile. */
export async function saveRecord(object: ObjectDefinition, edit: RecordEdit): Promise<OneRecord> {
  try {
    return await updateInTurn(object.name, edit)
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
