import { shownTypeOf } from '../../../../shared/core/fields/shown/index.ts'
import type { Condition } from '../../../../shared/core/filters.ts'
import type { DateBucket } from '../../../../shared/core/records.ts'
import type { FieldPath } from '../../metadata/field-path.ts'

/** What is true of the records of one group: the key is what the server says of it, null for those without a value. */
export function groupCondition(
  path: Pick<FieldPath, 'path' | 'field' | 'part'>,
  key: unknown,
  bucket: DateBucket = 'month',
): Condition {
  const field = path.path
  if (key === null) return { field, op: 'isBlank' }
  const kind = path.part === undefined ? shownTypeOf(path.field).kind(path.field) : 'text'
  if (kind === 'choices' || kind === 'references') return { field, op: 'hasAny', value: [key] }
  if (kind !== 'date' && kind !== 'dateTime') return { field, op: 'eq', value: key }
  const first = String(key).slice(0, 10)
  return { field, op: 'between', value: [first, lastDay(first, bucket)] }
}

const months: Partial<Record<DateBucket, number>> = {
  month: 1,
  quarter: 3,
  fiscalQuarter: 3,
  year: 12,
  fiscalYear: 12,
}

/** The last day of the span of time that begins on a day. */
export function lastDay(first: string, bucket: DateBucket): string {
  const day = new Date(`${first}T00:00:00Z`)
  const long = months[bucket]
  if (long !== undefined) day.setUTCMonth(day.getUTCMonth() + long)
  else day.setUTCDate(day.getUTCDate() + (bucket === 'week' ? 7 : 1))
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}
