import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Transaction } from '../../../platform/context.ts'
import { together } from '../../../platform/database/together.ts'
import { fieldColumns } from '../table-shape.ts'
import { applyDefaults } from './apply-defaults.ts'
import { applyRules, recordsForRules } from './apply-rules.ts'
import { assignNumbers } from './assign-numbers.ts'
import { accepted, type Change, differs, type WriteOptions } from './change.ts'
import { missingReferences, refuseMissing } from './check-references.ts'
import { claimedKeys, refuseTaken } from './check-unique.ts'
import { checkValues } from './check-values.ts'
import { deriveValues } from './derive-values.ts'
import { readValues } from './read-values.ts'

/**
 * Takes begun changes to where they can be stored: values read, rules applied, derived values computed,
 * refusals settled. With 'known' nobody looks up whether references exist and unique values are free:
 * for whoever made both up.
 */
export async function readyChanges(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly Change[],
  options: WriteOptions & { others?: 'look up' | 'known' },
): Promise<void> {
  const looksUp = options.others !== 'known'
  readValues(tx, object, changes, options)
  applyDefaults(tx, object, changes)
  const [missing, claims, read] = await together([
    looksUp ? missingReferences(tx, object, changes, options) : none,
    looksUp ? claimedKeys(tx, object, changes, options) : none,
    recordsForRules(tx, object, changes, options),
  ])
  missing.forEach(refuseMissing)
  await applyRules(tx, object, changes, read, options)
  if (options.trial !== true) await assignNumbers(tx, object, changes)
  deriveValues(tx, object, changes)
  checkValues(tx, object, changes)
  await refuseTaken(tx, object, changes, claims)
  settleRefusals(changes, options)
  markChanged(tx, object, changes)
}

const none = Promise.resolve([])

/** Turns problems into refusals, and with 'stop' throws the first. */
function settleRefusals(changes: readonly Change[], options: WriteOptions): void {
  for (const change of changes) {
    if (change.refusal === null && change.problems.length > 0) {
      change.refusal = new AppError(
        'invalid',
        'records.invalid',
        'Some values were not accepted. Correct them and save again.',
        {
          details: change.problems,
        },
      )
    }
    if (change.refusal !== null && options.onRefusal === 'stop') throw change.refusal
  }
}

/** Notes which fields differ, and moves version and times on for what does. */
function markChanged(tx: Transaction, object: ObjectDefinition, changes: readonly Change[]): void {
  for (const change of accepted(changes)) {
    for (const { field } of fieldColumns(object)) {
      const before = change.before?.[field.name] ?? null
      if (!fieldTypeOf(field).equals(before, change.after[field.name] ?? null)) change.changed.add(field.name)
    }
    if (change.action === 'create' || !differs(change)) continue
    change.after.version = change.before!.version + 1
    change.after.updatedAt = tx.now().toISOString()
    change.after.updatedBy = tx.access.memberId
    change.after.deletedAt = change.action === 'delete' ? change.after.updatedAt : null
  }
}
