import type { Operator } from '../../../../shared/core/filters.ts'
import { type Sql, sql } from '../../../platform/database/sql.ts'

/** A value in SQL with what its type knows of operands. */
interface Comparable {
  x: Sql
  /** One operand as a value of x's type. */
  one(operand: unknown): Sql
  /** Several of them as an array of x's type. */
  list(operands: readonly unknown[]): Sql
}

export type Conditions = Partial<Record<Operator, (value: Comparable, operand: unknown) => Sql>>

// Every condition is true or false, never null, so that a filter may say `not` around it.
// Operands come parsed by the shared side: no blanks in them.

/** Equality, membership and blankness, as every type with a single value has them. */
export const equality: Conditions = {
  eq: ({ x, one }, operand) => sql`${x} is not null and ${x} = ${one(operand)}`,
  neq: ({ x, one }, operand) => sql`${x} is null or ${x} <> ${one(operand)}`,
  in: ({ x, list }, operand) => sql`${x} is not null and ${x} = any(${list(listed(operand))})`,
  notIn: ({ x, list }, operand) => sql`${x} is null or ${x} <> all(${list(listed(operand))})`,
  isBlank: ({ x }) => sql`${x} is null`,
  isNotBlank: ({ x }) => sql`${x} is not null`,
}

/** Comparisons of types that have an order. */
export const order: Conditions = {
  lt: ({ x, one }, operand) => sql`${x} is not null and ${x} < ${one(operand)}`,
  lte: ({ x, one }, operand) => sql`${x} is not null and ${x} <= ${one(operand)}`,
  gt: ({ x, one }, operand) => sql`${x} is not null and ${x} > ${one(operand)}`,
  gte: ({ x, one }, operand) => sql`${x} is not null and ${x} >= ${one(operand)}`,
  between: ({ x, one }, operand) => {
    const [low, high] = listed(operand)
    return sql`${x} is not null and ${x} between ${one(low)} and ${one(high)}`
  },
}

/** The condition of one operator. The filter was checked before, so a missing one is a defect. */
export function conditionOf(conditions: Conditions, value: Comparable, op: Operator, operand: unknown): Sql {
  const make = conditions[op]
  if (!make) throw new Error(`no SQL for operator ${op}`)
  return make(value, operand)
}

/** The values of an operand that is a list or a pair. */
export function listed(operand: unknown): readonly unknown[] {
  if (!Array.isArray(operand)) throw new Error('this operator takes a list')
  return operand
}
