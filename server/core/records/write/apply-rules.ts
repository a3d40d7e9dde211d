import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import type { Transaction } from '../../../platform/context.ts'
import { together } from '../../../platform/database/together.ts'
import { recordsById } from '../records-by-id.ts'
import { everyObject, type RecordChange, type RecordRule, type Refuse } from '../rule.ts'
import { accepted, type Change, type WriteOptions } from './change.ts'

type Restoring = Pick<WriteOptions, 'restoring'>

/** Records the rules will ask about, by id; one statement a rule, all on their way at once. */
export async function recordsForRules(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly Change[],
  options: Restoring,
): Promise<Map<string, RecordValues>> {
  const seen = accepted(changes).map((change) => asSeenByRules(change, options))
  const wanted = rulesFor(tx, object).flatMap((rule) => rule.reads?.(seen) ?? [])
  const found = await together(
    wanted.map(({ object: name, ids }) =>
      recordsById(
        tx,
        name,
        ids.filter((id) => typeof id === 'string'),
      ),
    ),
  )
  return new Map(found.flatMap((one) => [...one]))
}

/** Gives the modules their say: each rule sees all changes of the batch, may complete them, may refuse some. */
export async function applyRules(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly Change[],
  read: ReadonlyMap<string, RecordValues>,
  options: Restoring,
): Promise<void> {
  for (const rule of rulesFor(tx, object)) {
    const byChange = new Map<RecordChange, Change>(
      accepted(changes).map((change) => [asSeenByRules(change, options), change]),
    )
    const refuse: Refuse = (refused, code, message, path, params) => {
      byChange.get(refused)?.problems.push({ path: path ?? '', code, message, ...(params && { params }) })
    }
    await rule.check?.(tx, [...byChange.keys()], refuse, read)
  }
}

/** Lets the modules write what follows from changes that were stored. */
export async function followChanges(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly Change[],
  options: Restoring,
): Promise<void> {
  if (changes.length === 0) return
  for (const rule of rulesFor(tx, object))
    await rule.follow?.(
      tx,
      changes.map((change) => asSeenByRules(change, options)),
      object,
    )
}

function rulesFor(tx: Transaction, object: ObjectDefinition): readonly RecordRule[] {
  return [...(tx.rules.get(object.id) ?? []), ...(tx.rules.get(everyObject) ?? [])]
}

function asSeenByRules(change: Change, { restoring = false }: Restoring): RecordChange {
  const { action, id, before, given } = change
  const after = action === 'delete' ? null : change.after
  return { action, id, before, given, after, isUndo: restoring }
}
