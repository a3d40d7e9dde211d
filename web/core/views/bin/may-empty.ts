import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useMayDo } from '../../session/may-do.ts'
import { useMay } from '../../session/session.ts'

/** Whoever may put a record into the bin may take it out; of no record in particular: some. */
export function useMayRestore(object: ObjectDefinition): (record?: RecordValues) => boolean {
  const mayDo = useMayDo(object)
  return (record) => mayDo(record ?? {}, 'delete')
}

/** Deleting for good needs a verb of its own besides. */
export function useMayPurge(object: ObjectDefinition): (record?: RecordValues) => boolean {
  const may = useMay()
  const mayRestore = useMayRestore(object)
  return (record) => mayRestore(record) && may('records.purge')
}
