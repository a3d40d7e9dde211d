import type { BatchItem, RecordValues } from '../../../../shared/core/records.ts'
import { positionAt } from '../../../../shared/modules/sales/contract.ts'

/**
 * The changes that give records their places in their order, each from the place it was seen at; those that stand right
 * are left alone.
 */
export function placed(records: readonly RecordValues[]): BatchItem[] {
  return records.flatMap((record, at): BatchItem[] =>
    record.position === positionAt(at) ? [] : [changeSeen(record, { position: positionAt(at) })],
  )
}

/** A change of values that is refused where somebody changed the same ones meanwhile. */
export function changeSeen(record: RecordValues, values: Readonly<Record<string, unknown>>): BatchItem {
  const seen = Object.fromEntries(Object.keys(values).map((name) => [name, record[name] ?? null]))
  return { action: 'update', id: record.id, seen, values: { ...values } }
}
