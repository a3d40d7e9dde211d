import type { ObjectPermissions } from '../../../shared/core/access.ts'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordRight, RecordValues } from '../../../shared/core/records.ts'
import { useObject } from '../metadata/metadata.ts'
import { useObjectAccess } from './object-access.ts'

/**
 * May the member do this with a record? The server said so with the record; of one it has said nothing of yet
 * (just made here, kept from an older version) the role is asked. Only decides what is offered.
 */
export function mayDo(
  permissions: Pick<ObjectPermissions, RecordRight>,
  record: Pick<RecordValues, 'youMay'>,
  right: RecordRight,
): boolean {
  return permissions[right] !== 'none' && isOpenTo(record, right)
}

/** The same where the role has been asked already. */
export function isOpenTo(record: Pick<RecordValues, 'youMay'>, right: RecordRight): boolean {
  return record.youMay?.[right] !== false
}

/** The same of records of an object. */
export function useMayDo(
  object: ObjectDefinition,
): (record: Pick<RecordValues, 'youMay'>, right: RecordRight) => boolean {
  const permissions = useObjectAccess()(object.id)
  return (record, right) => mayDo(permissions, record, right)
}

/** The same of records of an object by its name; nothing is done with those of one the member does not know. */
export function useMayDoOf(
  name: string,
): (record: Pick<RecordValues, 'youMay'>, right: RecordRight) => boolean {
  const object = useObject(name)
  const access = useObjectAccess()
  return (record, right) => object !== undefined && mayDo(access(object.id), record, right)
}
