import type { Operator } from '../../filters.ts'

/** Does a condition on one key hold? Keys are compared exactly. */
export function matchesKey(value: string | null, op: Operator, operand: unknown): boolean {
  if (value === null) return op === 'isBlank' || op === 'neq' || op === 'notIn'
  if (op === 'isNotBlank') return true
  if (op === 'eq') return value === operand
  if (op === 'neq') return value !== operand
  if (op === 'in') return Array.isArray(operand) && operand.includes(value)
  if (op === 'notIn') return Array.isArray(operand) && !operand.includes(value)
  return false
}

/** Does a condition on a set of keys hold? An empty set is blank and has none of anything. */
export function matchesKeys(values: readonly string[] | null, op: Operator, operand: unknown): boolean {
  if (values === null || values.length === 0) return op === 'isBlank' || op === 'hasNone'
  if (op === 'isNotBlank') return true
  if (!Array.isArray(operand)) return false
  if (op === 'hasAny') return operand.some((key) => values.includes(key))
  if (op === 'hasAll') return operand.every((key) => values.includes(key))
  if (op === 'hasNone') return !operand.some((key) => values.includes(key))
  return false
}
