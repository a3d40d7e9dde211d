import { missingFields } from '../../../shared/modules/sales/required-fields.ts'
import type { RecordChange, Refuse } from '../../core/records/index.ts'
import type { Transaction } from '../../platform/context.ts'

/**
 * A deal enters a stage with what the stage asks for; each missing value is told at its field. Taking back
 * and restoring are always possible, and a deal that stands in the stage already may be changed elsewhere.
 */
export function refuseIncomplete(
  tx: Transaction,
  change: RecordChange,
  stage: Readonly<Record<string, unknown>>,
  refuse: Refuse,
): void {
  if (change.isUndo || change.action === 'restore') return
  const deal = tx.metadata.objects.get('deal')!
  for (const field of missingFields(deal, stage, change.after!)) {
    refuse(
      change,
      'sales.stage-needs-value',
      'A deal needs a value here before it enters this stage. Fill it in along with the move.',
      field.name,
    )
  }
}
