import { resultField } from '../../../shared/core/fields/result-field.ts'
import { isNumeric } from '../../../shared/core/fields/traits.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'

/** May sums and averages be made of the field? */
export function isSummable(field: FieldDefinition): boolean {
  const result = resultField(field)
  // Shares are of different wholes.
  return isNumeric(result) && result.type !== 'percent'
}
