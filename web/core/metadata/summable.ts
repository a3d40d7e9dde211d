import { resultField } from '../../../shared/core/fields/result-field.ts'
import { isNumeric } from '../../../shared/core/fields/traits.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'

/** Is the field one to be added up? Shares are of different wholes; of others its definition may say that they are not. */
export function isSummable(field: FieldDefinition): boolean {
  return isMeasurable(field) && resultField(field).type !== 'percent' && field.options.summed !== false
}

/** Have its values an average, a least and a largest one? */
export function isMeasurable(field: FieldDefinition): boolean {
  return isNumeric(resultField(field))
}
