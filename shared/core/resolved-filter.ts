import type { Operator } from './filters.ts'
import type { FieldDefinition } from './metadata.ts'
import type { PathStep } from './resolve-path.ts'

/** A checked filter with definitions in the place of names. */
export type ResolvedFilter =
  | { kind: 'and'; parts: ResolvedFilter[] }
  | { kind: 'or'; parts: ResolvedFilter[] }
  | { kind: 'not'; part: ResolvedFilter }
  | ValueCondition
  | RelationCondition
  | OperationCondition

/** A condition on a value of the record itself, or of the one record that `steps` (all to-one) lead to. */
export interface ValueCondition {
  kind: 'value'
  steps: PathStep[]
  field: FieldDefinition
  part: string | null
  /** What the value is compared by: the field, or its part as a field of its own. */
  own: FieldDefinition
  op: Operator
  /** As the type's parseOperand gave it. */
  operand: unknown
}

/** Is there a record (`some`) or no record (`none`) at the end of `steps` and then `step` that the filter holds for? */
export interface RelationCondition {
  kind: 'some' | 'none'
  /** To-one relations to go through first. Where one leads nowhere there is no record. */
  steps: PathStep[]
  step: PathStep
  filter: ResolvedFilter
}

/** Did an operation change the record itself? Only the database knows. */
interface OperationCondition {
  kind: 'operation'
  operationId: string
}
