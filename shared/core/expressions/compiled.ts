import type { ValueContext } from '../fields/field-type.ts'
import type { RunFailure } from './run-failures.ts'
import type { ExpressionType, Value } from './values.ts'

/** What an expression is computed from. */
export interface Surroundings {
  /** Values of the record's fields, by API name. */
  record: Readonly<Record<string, unknown>>
  context: ValueContext
  /** Told where values that are there come to nothing. What is blank by itself is no failure. */
  onFailure?: ((failure: RunFailure) => void) | undefined
}

/** A part of an expression whose type is known, ready to be computed. Never throws. */
export interface CompiledPart {
  type: ExpressionType
  run(around: Surroundings): Value
}
