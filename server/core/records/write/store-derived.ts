import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import { isDerived } from '../../../../shared/core/fields/traits.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { Transaction } from '../../../platform/context.ts'
import { fieldColumns } from '../table-shape.ts'
import { updateRows } from './store-rows.ts'

/**
 * Stores derived fields of locked records. Version and times stay: nobody edited the record, and whoever
 * has it open is not told that someone did.
 */
export async function storeDerived(
  tx: Transaction,
  object: ObjectDefinition,
  records: readonly { before: RecordValues; after: RecordValues }[],
): Promise<void> {
  const rows = records.map(({ before, after }) => {
    const changed = fieldColumns(object)
      .filter(
        ({ field }) =>
          isDerived(field) &&
          !fieldTypeOf(field).equals(before[field.name] ?? null, after[field.name] ?? null),
      )
      .map(({ field }) => field.name)
    return { after, changed: new Set(changed) }
  })
  await updateRows(
    tx,
    object,
    rows.filter((row) => row.changed.size > 0),
  )
}
