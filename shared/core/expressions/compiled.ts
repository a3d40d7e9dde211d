import type { ValueContext } from '../fields/field-type.ts'
import type { ExpressionType, Value } from './values.ts'

/** What an expression is computed from. */
export interface Surroundings {
  /** Values of the record's fields, by API name. */
  record: Readonly<Record<string, unknown>>
  context: ValueContext
}

/** A part of an expression whose type is known, ready to be computed. Never throws. */
export interface CompiledPart {
  type: ExpressionType
  run(around: Surroundings): Value
}
