import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Transaction } from '../../../platform/context.ts'
import type { RecordChange } from '../rule.ts'
import { accepted, type Change } from './change.ts'

/** Gives the modules their say: each rule sees all changes of the batch, may complete them, may refuse some. */
export async function applyRules(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly Change[],
): Promise<void> {
  for (const rule of tx.rules.get(object.name) ?? []) {
    const byChange = new Map<RecordChange, Change>(
      accepted(changes).map((change) => [asSeenByRules(change), change]),
    )
    await rule.check(tx, [...byChange.keys()], (refused, code, message, path) => {
      byChange.get(refused)?.problems.push({ path: path ?? '', code, message })
    })
  }
}

function asSeenByRules(change: Change): RecordChange {
  const { action, id, before, given } = change
  return { action, id, before, given, after: action === 'delete' ? null : change.after }
}
