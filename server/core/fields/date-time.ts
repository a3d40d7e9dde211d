import { type InstantRange, instantRange } from '../../../shared/core/fields/date-time.ts'
import type { Operator } from '../../../shared/core/filters.ts'
import { all, any, type Sql, sql } from '../../platform/database/sql.ts'
import { listed } from './conditions/conditions.ts'
import { wallClock } from './conditions/wall-clock.ts'
import type { ServerFieldType, SqlContext } from './field-type.ts'
import { scalarField } from './shapes/scalar-field.ts'

const moment = scalarField<string>({
  name: 'dateTime',
  type: 'timestamptz(3)',
  read: String,
  store: String,
  exportCell: (value, _field, { timeZone }) => ({ kind: 'dateTime', text: wallClock(value, timeZone) }),
})

/** A moment. Every operand is a range of them: a millisecond, a day where the workspace is, a period. */
export const dateTime: ServerFieldType<string> = {
  ...moment,
  where: (column, op, operand, field, context) => {
    const make = conditions[op]
    if (!make) throw new Error(`no SQL for operator ${op}`)
    return make(momentIn(column(field.column), op, context), operand)
  },
}

/** What can be asked of a moment and one operand. A range that cannot be told matches nothing. */
interface Moment {
  x: Sql
  inside(operand: unknown): Sql
  below(operand: unknown): Sql
  above(operand: unknown): Sql
  /** Inside or above, as one bound: an index is walked from there, and of two in turn it would not be. */
  since(operand: unknown): Sql
  /** Inside or below. */
  until(operand: unknown): Sql
}

const conditions: Partial<Record<Operator, (moment: Moment, operand: unknown) => Sql>> = {
  eq: ({ inside }, operand) => inside(operand),
  within: ({ inside }, operand) => inside(operand),
  neq: ({ inside }, operand) => sql`not (${inside(operand)})`,
  in: ({ inside }, operand) => any(listed(operand).map(inside)),
  notIn: ({ inside }, operand) => sql`not (${any(listed(operand).map(inside))})`,
  lt: ({ below }, operand) => below(operand),
  lte: ({ until }, operand) => until(operand),
  gt: ({ above }, operand) => above(operand),
  gte: ({ since }, operand) => since(operand),
  between: ({ since, until }, operand) => {
    const [low, high] = listed(operand)
    return all([since(low), until(high)])
  },
  isBlank: ({ x }) => sql`${x} is null`,
  isNotBlank: ({ x }) => sql`${x} is not null`,
}

function momentIn(x: Sql, op: Operator, context: SqlContext): Moment {
  const asked = (operand: unknown, condition: (range: InstantRange) => Sql[] | null) => {
    const range = instantRange(op, String(operand), context)
    const conditions = range === null ? null : condition(range)
    return conditions === null ? sql`false` : all([sql`${x} is not null`, ...conditions])
  }
  const from = (instant: string) => sql`${x} >= ${instant}::timestamptz`
  const before = (instant: string) => sql`${x} < ${instant}::timestamptz`
  const begins = (range: InstantRange) => (range.from === null ? [] : [from(range.from)])
  const ends = (range: InstantRange) => (range.before === null ? [] : [before(range.before)])
  return {
    x,
    inside: (operand) => asked(operand, (range) => [...begins(range), ...ends(range)]),
    below: (operand) => asked(operand, (range) => (range.from === null ? null : [before(range.from)])),
    above: (operand) => asked(operand, (range) => (range.before === null ? null : [from(range.before)])),
    since: (operand) => asked(operand, begins),
    until: (operand) => asked(operand, ends),
  }
}
