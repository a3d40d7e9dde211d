import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { findField } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { LayoutCondition } from '../../../../shared/core/views.ts'

/** Is a section with this condition shown for a record? One on a field that is gone or unseen does not hide it. */
export function isShownFor(
  when: LayoutCondition | undefined,
  object: ObjectDefinition,
  record: RecordValues,
): boolean {
  if (when === undefined || !findField(object, when.field)) return true
  const value = record[when.field] ?? false
  const values = Array.isArray(value) ? value : [value]
  return values.some((one) => when.values.includes(String(one)))
}
