import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { ErrorDetail } from '../../../../shared/platform/errors.ts'
import type { Step } from './steps.ts'

/** What one field, or all fields of an object, contribute to a plan. */
export interface FieldPlan {
  /** The fields to store at once. */
  stored: FieldDefinition[]
  steps: Step[]
  problems: ErrorDetail[]
  warnings: ErrorDetail[]
}

/** Uniqueness begins when its index stands. */
export function notYetUnique(field: FieldDefinition): FieldDefinition {
  if (!field.unique) return field
  const { unique: _, ...rest } = field
  return rest
}
