import { resultField } from '../../../shared/core/fields/result-field.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'

/** May sums and averages be made of the field? */
export function isSummable(field: FieldDefinition): boolean {
  const { type } = resultField(field)
  return type === 'number' || type === 'currency'
}
