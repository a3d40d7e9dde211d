import type { ReferenceValue } from '../../../shared/core/fields/reference.ts'
import { idsOf } from '../../../shared/core/fields/shown/reference.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'
import type { Related } from '../../../shared/core/records.ts'
import { isReference } from '../../../shared/core/references.ts'
import type { FoundRecord } from './found-everywhere.ts'

/** Has the field a value that may be seen and that the name does not say already? */
export function tells(field: FieldDefinition, { title, values, related }: FoundRecord): boolean {
  const value = values[field.name]
  if (value === null || value === undefined) return false
  if (!isReference(field)) return true
  const titles = idsOf(value as ReferenceValue).map((id) => namedIn(related, id))
  return titles.every((name) => name !== null && !title.includes(name))
}

function namedIn(related: Related, id: string): string | null {
  const record = related[id]
  return record === undefined || record.restricted ? null : record.title
}
