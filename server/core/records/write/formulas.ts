import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { SqlContext } from '../../fields/field-type.ts'

export interface Formula {
  field: FieldDefinition
  evaluate(record: RecordValues, values: SqlContext): unknown
}

/** The formula fields of an object, each after those it reads. */
export function formulasInOrder(_object: ObjectDefinition): readonly Formula[] {
  return []
}
