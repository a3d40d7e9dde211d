import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useObjectAccess } from '../../session/object-access.ts'
import { useCan } from '../../session/session.ts'

/** Whoever may put records of an object into the bin may take them out. */
export function useMayRestore(object: ObjectDefinition): boolean {
  return useObjectAccess()(object.id).delete !== 'none'
}

/** Deleting for good needs a verb of its own besides. */
export function useMayPurge(object: ObjectDefinition): boolean {
  const can = useCan()
  return useMayRestore(object) && can('records.purge')
}
