import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { readRecord } from '../../record-requests.ts'
import { clashesIn, unlike } from './clashes.ts'
import { askAboutConflict } from './conflict-store.ts'
import type { RecordEdit } from './save-record.ts'

/**
 * Saves over a record that has moved on, by `save`. What both wrote alike is done; only what they wrote differently is
 * a matter to ask about.
 */
export async function saveOver(
  object: ObjectDefinition,
  edit: RecordEdit,
  save: (object: ObjectDefinition, edit: RecordEdit) => Promise<OneRecord>,
): Promise<OneRecord> {
  const { record, values } = edit
  const theirs = await readRecord(object.name, record.id)
  const left = unlike(object, values, theirs.record)
  if (Object.keys(left).length === 0) return theirs
  const clashes = clashesIn(object, { ...edit, values: left }, theirs.record)
  const choice =
    clashes.length === 0 ? 'mine' : await askAboutConflict({ object, values: left, theirs, clashes })
  if (choice === 'theirs') return theirs
  return save(object, { record: theirs.record, values: left })
}
