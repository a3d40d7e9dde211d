import type { Operator } from '../../../shared/core/filters.ts'

const blankness: ReadonlySet<Operator> = new Set(['isBlank', 'isNotBlank'])
const several: ReadonlySet<Operator> = new Set(['in', 'notIn', 'hasAny', 'hasAll', 'hasNone'])
const nested: ReadonlySet<Operator> = new Set(['some', 'none'])

/** Is there something to compare with? Not for "is empty". */
export function takesOperand(op: Operator): boolean {
  return !blankness.has(op)
}

/** Is the operand a list of values, any number of them? */
export function takesSeveral(op: Operator): boolean {
  return several.has(op)
}

/** Is the operand a filter on related records? */
export function takesFilter(op: Operator): boolean {
  return nested.has(op)
}

/** The operand to begin with after the operator changed: what still makes sense of the old one. */
export function operandFor(op: Operator, before: Operator, value: unknown): unknown {
  if (!takesOperand(op)) return undefined
  if (takesFilter(op)) return takesFilter(before) ? value : { and: [] }
  if (takesFilter(before)) return undefined
  if (takesSeveral(op))
    return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  if (op === 'between') return Array.isArray(value) ? value : [value ?? null, null]
  if (op === 'within' || before === 'within') return undefined
  return Array.isArray(value) ? value[0] : value
}

/** Does the condition say enough to be asked? */
export function isComplete(op: Operator, value: unknown): boolean {
  if (!takesOperand(op) || takesFilter(op)) return true
  if (takesSeveral(op)) return Array.isArray(value) && value.length > 0
  if (op === 'between') return Array.isArray(value) && value[0] != null && value[1] != null
  return value !== undefined && value !== null && value !== ''
}
