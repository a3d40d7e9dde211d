import type { FieldDefinition } from '../metadata.ts'
import { asResult } from './as-result.ts'
import { isDerived } from './traits.ts'

/**
 * The definition by which a field's values are stored, shown and compared: its own, or for a formula and
 * a roll-up one of the type of its result, in the same column.
 */
export function resultField(field: FieldDefinition): FieldDefinition {
  return isDerived(field) ? asResult(field) : field
}
