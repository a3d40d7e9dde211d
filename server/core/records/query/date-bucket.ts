import type { DateBucket } from '../../../../shared/core/records.ts'
import { raw, type Sql, sql } from '../../../platform/database/sql.ts'
import type { SqlContext } from '../../fields/field-type.ts'

/**
 * The first day of the period a date or an instant falls into, as a date. Instants are seen in the
 * workspace's time zone; weeks and fiscal periods begin where its settings say.
 */
export function dateBucket(
  value: Sql,
  type: 'date' | 'dateTime',
  bucket: DateBucket,
  context: SqlContext,
): Sql {
  const local =
    type === 'dateTime' ? sql`(${value} at time zone ${context.timeZone}::text)` : sql`${value}::timestamp`
  const { unit, shift } = periods[bucket](context)
  if (shift === null) return sql`date_trunc(${unit}::text, ${local})::date`
  const offset = sql`${raw(`interval '${shift}'`)}`
  return sql`(date_trunc(${unit}::text, ${local} - ${offset}) + ${offset})::date`
}

interface Period {
  unit: string
  /** How much later than PostgreSQL's own the period begins. Made of small numbers from checked settings. */
  shift: string | null
}

const plain = (unit: string) => (): Period => ({ unit, shift: null })

const periods: Record<DateBucket, (context: SqlContext) => Period> = {
  day: plain('day'),
  week: ({ weekStartsOn }) => ({ unit: 'week', shift: `${Math.trunc(weekStartsOn) - 1} days` }),
  month: plain('month'),
  quarter: plain('quarter'),
  year: plain('year'),
  fiscalQuarter: ({ fiscalYearStartMonth }) => ({
    unit: 'quarter',
    shift: `${(Math.trunc(fiscalYearStartMonth) - 1) % 3} months`,
  }),
  fiscalYear: ({ fiscalYearStartMonth }) => ({
    unit: 'year',
    shift: `${Math.trunc(fiscalYearStartMonth) - 1} months`,
  }),
}
