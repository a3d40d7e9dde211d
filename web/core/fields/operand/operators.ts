import { type Operator, takesList, takesNothing } from '../../../../shared/core/filters.ts'

const nested: ReadonlySet<Operator> = new Set(['some', 'none'])

/** Is the operand a filter on related records? */
export function takesFilter(op: Operator): boolean {
  return nested.has(op)
}

/** The operand to begin with after the operator changed: what still makes sense of the old one. */
export function operandFor(op: Operator, before: Operator, value: unknown): unknown {
  if (takesNothing(op)) return undefined
  if (takesFilter(op)) return takesFilter(before) ? value : { and: [] }
  if (takesFilter(before)) return undefined
  if (takesList(op))
    return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  if (op === 'between') return Array.isArray(value) ? value : [value ?? null, null]
  if (op === 'within' || before === 'within') return undefined
  return Array.isArray(value) ? value[0] : value
}

/** Does the condition say enough to be asked? */
export function isComplete(op: Operator, value: unknown): boolean {
  if (takesNothing(op) || takesFilter(op)) return true
  if (takesList(op)) return Array.isArray(value) && value.length > 0
  if (op === 'between') return Array.isArray(value) && value[0] != null && value[1] != null
  return value !== undefined && value !== null && value !== ''
}
