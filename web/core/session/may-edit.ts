import { isMadeByProduct } from '../../../shared/core/fields/traits.ts'
import type { ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import type { FieldPath } from '../metadata/field-path.ts'
import { mayDo } from './may-do.ts'
import { mayWriteField, useObjectAccess } from './object-access.ts'

/**
 * May the member write this column of this record here, or of some record where none is meant (null)? Only the
 * record's own whole fields are written in place, and nothing of what is in the bin.
 */
export function useMayEdit(
  object: ObjectDefinition,
): (path: FieldPath, record: Pick<RecordValues, 'youMay' | 'deletedAt'> | null) => boolean {
  const permissions = useObjectAccess()(object.id)
  return ({ field, part, resolved }, record) =>
    resolved.steps.length === 0 &&
    part === undefined &&
    field.readOnly !== true &&
    !isMadeByProduct(field) &&
    mayDo(permissions, record ?? {}, 'update') &&
    record?.deletedAt == null &&
    mayWriteField(permissions, field.id)
}
