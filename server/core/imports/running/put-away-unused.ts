import type { ImportPart } from '../../../../shared/core/imports/import-plan.ts'
import type { Transaction } from '../../../platform/context.ts'
import { writeRecords } from '../../records/index.ts'
import { objectsMakingWay, unusedFirst } from '../mapping/make-way.ts'

/**
 * Puts the unused records a workspace began with into the bin, where the plan has them make way for those
 * the file brought. One that is used meanwhile stays: a refusal is no reason to fail.
 */
export async function putAwayUnused(
  tx: Transaction,
  part: ImportPart,
  madeAlong: readonly string[],
): Promise<void> {
  for (const object of objectsMakingWay(tx, part)) {
    if (!madeAlong.includes(object.name)) continue
    const ids = await unusedFirst(tx, object)
    const writes = ids.map((id) => ({ action: 'delete' as const, id }))
    if (writes.length > 0) await writeRecords(tx, object, writes, { onRefusal: 'collect' })
  }
}
