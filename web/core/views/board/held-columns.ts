import type { AggregateResult, RelatedRecord } from '../../../../shared/core/records.ts'
import { columnKey } from './board.ts'
import type { UnplacedColumn } from './placed-columns.ts'

/** Keys of the columns that hold cards. */
export function heldKeys(groups: AggregateResult | undefined): ReadonlySet<string> {
  return new Set((groups?.groups ?? []).map(({ keys }) => String(keys[0] ?? '')))
}

/**
 * The columns that stand for cards: without options that were taken away and hold none, and with records that
 * hold some but are not among the first of their object (`target`; null where none are to be added).
 */
export function withHeld(
  possible: readonly UnplacedColumn[],
  groups: AggregateResult | undefined,
  target: string | null,
  nameOf: (record: RelatedRecord) => string,
): UnplacedColumn[] {
  const held = heldKeys(groups)
  const known = new Set(possible.map(columnKey))
  const besides = Object.values(groups?.related ?? {}).filter(
    ({ id, object, restricted }) => object === target && !restricted && held.has(id) && !known.has(id),
  )
  return [
    ...possible.filter((column) => !column.isGone || held.has(columnKey(column))),
    ...besides.map((record) => ({ value: record.id, name: nameOf(record), record })),
  ]
}
