import type { BatchItem, RecordValues } from '../../../../shared/core/records.ts'
import { positionAt } from '../../../../shared/modules/sales/contract.ts'

/** The changes that give records their places in their order; those that stand right are left alone. */
export function placed(records: readonly RecordValues[]): BatchItem[] {
  return records.flatMap((record, at): BatchItem[] =>
    record.position === positionAt(at)
      ? []
      : [{ action: 'update', id: record.id, values: { position: positionAt(at) } }],
  )
}
