import type { OneRecord } from '../../../../shared/core/records.ts'
import { updateRecord } from '../../record-requests.ts'
import { inTurn } from './in-turn.ts'
import { noteOwnVersion, ownVersion } from './own-versions.ts'
import { queueEdit } from './queued-edits.ts'
import type { RecordEdit } from './save-record.ts'

/**
 * Writes values of one record after what was written in it before was answered, based on the version that answer
 * gave; refused as stale when somebody else wrote since.
 */
export function updateInTurn(object: string, { record, values }: RecordEdit): Promise<OneRecord> {
  const { id } = record
  const act = async () => {
    const version = ownVersion(id, record.version)
    const saved = await updateRecord(object, id, { values, version })
    noteOwnVersion(id, version, saved.record.version)
    return saved
  }
  return inTurn([id], act, () => queueEdit({ object, record, values }))
}
