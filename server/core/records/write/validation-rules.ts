import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import type { Transaction } from '../../../platform/context.ts'

/** The validation rules of the object that the record breaks. */
export function brokenRules(
  _tx: Transaction,
  _object: ObjectDefinition,
  _record: RecordValues,
): ErrorDetail[] {
  return []
}
