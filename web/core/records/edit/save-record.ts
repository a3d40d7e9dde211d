import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { isStale } from '../../../platform/api/api-error.ts'
import { lateCode } from '../../../platform/late-code.ts'
import type { EditedRecord } from './queued-edits.ts'
import { updateInTurn } from './write-in-turn.ts'

// Seldom needed, and never without a network.
const over = lateCode(() => import('./save-over.ts'))

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
    const { saveOver } = await over.fetch()
    return saveOver(object, edit, saveRecord)
  }
}
