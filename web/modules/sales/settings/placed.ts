import type { BatchItem, RecordValues } from '../../../../shared/core/records.ts'

/** The changes that give records their places from 1 on; those that stand right are left alone. */
export function placed(records: readonly RecordValues[]): BatchItem[] {
  return records.flatMap((record, at): BatchItem[] =>
    record.position === at + 1 ? [] : [{ action: 'update', id: record.id, values: { position: at + 1 } }],
  )
}
