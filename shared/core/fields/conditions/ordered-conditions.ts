import type { Operator } from '../../filters.ts'

/**
 * Does a condition on a value with an order hold? `compare` places the value against one operand; NaN
 * says that the two cannot be compared, which no operator but the negative ones matches.
 */
export function matchesOrdered<V>(
  value: V | null,
  condition: { op: Operator; operand: unknown },
  compare: (value: V, operand: unknown) => number,
): boolean {
  const { op, operand } = condition
  if (value === null) return op === 'isBlank' || op === 'neq' || op === 'notIn'
  const test = tests[op]
  return test === undefined ? false : test((one) => compare(value, one), operand)
}

type Place = (operand: unknown) => number
const tests: Partial<Record<Operator, (place: Place, operand: unknown) => boolean>> = {
  isNotBlank: () => true,
  eq: (place, operand) => place(operand) === 0,
  neq: (place, operand) => place(operand) !== 0,
  in: (place, operands) => list(operands).some((operand) => place(operand) === 0),
  notIn: (place, operands) => !list(operands).some((operand) => place(operand) === 0),
  lt: (place, operand) => place(operand) < 0,
  lte: (place, operand) => place(operand) <= 0,
  gt: (place, operand) => place(operand) > 0,
  gte: (place, operand) => place(operand) >= 0,
  between: (place, operands) => {
    const [low, high] = list(operands)
    return place(low) >= 0 && place(high) <= 0
  },
}

function list(operands: unknown): readonly unknown[] {
  return Array.isArray(operands) ? operands : []
}
