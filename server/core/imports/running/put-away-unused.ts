import type { ImportPart } from '../../../../shared/core/imports/import-plan.ts'
import { findField } from '../../../../shared/core/metadata.ts'
import { targetNames } from '../../../../shared/core/references.ts'
import type { Transaction } from '../../../platform/context.ts'
import { writeRecords } from '../../records/index.ts'
import { makesWay } from '../mapping/make-way.ts'

/**
 * Puts the unused records a workspace began with into the bin, where the plan has them make way for those
 * the file brought. One that is used meanwhile stays: a refusal is no reason to fail.
 */
export async function putAwayUnused(
  tx: Transaction,
  part: ImportPart,
  madeAlong: readonly string[],
): Promise<void> {
  // What is unused stands where the file's records do not come to.
  if (part.belongsTo !== undefined) return
  const object = tx.metadata.objects.get(part.object)
  for (const { target } of part.columns.filter(makesWay)) {
    const field = object && target.kind === 'link' ? findField(object, target.field) : undefined
    const related = field && tx.metadata.objects.get(targetNames(field)[0] ?? '')
    if (related === undefined || !madeAlong.includes(related.name)) continue
    const rules = tx.rules.get(related.id) ?? []
    const ids = (await Promise.all(rules.map(async (rule) => (await rule.makeWay?.(tx)) ?? []))).flat()
    const writes = ids.map((id) => ({ action: 'delete' as const, id }))
    if (writes.length > 0) await writeRecords(tx, related, writes, { onRefusal: 'collect' })
  }
}
