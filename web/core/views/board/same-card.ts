import type { RecordValues, Related } from '../../../../shared/core/records.ts'
import type { CardProps } from './board-card.tsx'

/**
 * Would a card be drawn the same? Records that did not change are the same objects when a column is read
 * again, and of all the names read with it only those the record points at matter.
 */
export function sameCard(before: CardProps, after: CardProps): boolean {
  const keys = Object.keys(after) as (keyof CardProps)[]
  return keys.every((key) =>
    key === 'related'
      ? sameNames(after.record, before.related, after.related)
      : key === 'column'
        ? before.column.value === after.column.value && before.column.name === after.column.name
        : Object.is(before[key], after[key]),
  )
}

function sameNames(record: RecordValues, before: Related, after: Related): boolean {
  if (before === after) return true
  return Object.values(record).every((value) => idsIn(value).every((id) => before[id] === after[id]))
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value === 'object' && value !== null && 'id' in value) return idsIn(value.id)
  return []
}
