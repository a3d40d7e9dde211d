import { fieldTypeOf } from '../../../shared/core/fields/index.ts'
import type { FieldDefinition } from '../../../shared/core/metadata.ts'

/** A value as its plain text, which the file does not state a kind for. */
export function plainCell(value: unknown, field: FieldDefinition): string {
  return fieldTypeOf(field).formatPlain(value, field)
}
