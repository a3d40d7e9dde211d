import { resultField } from '../../../../shared/core/fields/result-field.ts'
import { isNumeric } from '../../../../shared/core/fields/traits.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { addDecimals, subtractDecimals } from '../../../../shared/platform/decimals.ts'
import { compareDecimals } from '../../../../shared/platform/written-decimals.ts'
import type { Transaction } from '../../../platform/context.ts'
import { deriveRecord } from './derive-values.ts'
import { loadCurrent } from './load-current.ts'
import type { Parents } from './lock-parents.ts'
import { decimalOf, recomputedRollUp, rollUpValue } from './recompute-roll-up.ts'
import { type Contribution, contributions, type RollUp, rollUpsOver } from './roll-ups.ts'
import { storeDerived } from './store-derived.ts'

/** What happens to one roll-up of one parent in this transaction. */
interface ParentDifference {
  rollUp: RollUp
  parentId: string
  removed: (string | null)[]
  added: (string | null)[]
}

/**
 * Brings the parents' roll-ups up to date with what the children put in before and after. Parents are
 * locked first, then changed by the difference: concurrent writers of other children add up. An extreme
 * that leaves, and averages, are computed anew from the children. Goes on to the parents' own parents, which
 * comes to an end: no roll-up may be computed from itself (`checkCircles`), and what did not change goes nowhere.
 * `parents`: those that are locked already, as they were read then.
 */
export async function applyRollUps(
  tx: Transaction,
  before: readonly Contribution[],
  after: readonly Contribution[],
  parents: Parents = nobody,
): Promise<void> {
  const differences = differencesOf(before, after)
  let locked = parents
  for (const [parent, byId] of Map.groupBy(differences, (one) => one.rollUp.parent)) {
    await applyToParents(tx, parent, byId, locked)
    // Its own parents may be among the next ones, which are then no longer as they were read.
    if (rollUpsOver(tx.metadata, parent).length > 0) locked = nobody
  }
}

const nobody: Parents = new Map()

async function applyToParents(
  tx: Transaction,
  parent: ObjectDefinition,
  differences: readonly ParentDifference[],
  locked: Parents,
): Promise<void> {
  const byParent = Map.groupBy(differences, (one) => one.parentId)
  const ids = [...byParent.keys()]
  const current = ids.every((id) => locked.has(id)) ? locked : await loadCurrent(tx, parent, ids)
  const before = ids.flatMap((id) => current.get(id)?.record ?? [])
  const previous = await contributions(tx, parent, before)
  const after = before.map((record) => ({ ...record }))
  const unsettled = after.flatMap((record) =>
    (byParent.get(record.id) ?? []).filter((difference) => !settle(tx, record, difference)),
  )
  await recompute(tx, after, unsettled)
  for (const record of after) deriveRecord(tx, parent, record)
  const stored = storeDerived(
    tx,
    parent,
    after.map((record, at) => ({ before: before[at]!, after: record })),
  )
  if (rollUpsOver(tx.metadata, parent).length === 0) return tx.unawaited(stored)
  await stored
  await applyRollUps(tx, previous, await contributions(tx, parent, after))
}

/** Changes the record's roll-up by the difference; false when only the children can tell its new value. */
function settle(tx: Transaction, record: RecordValues, difference: ParentDifference): boolean {
  const { rollUp, removed, added } = difference
  const movement = { removed: known(removed), added: known(added), count: added.length - removed.length }
  const next = byDifference(rollUp, decimalOf(record[rollUp.field.name]), movement)
  if (next !== undefined) record[rollUp.field.name] = rollUpValue(tx, rollUp, next)
  return next !== undefined
}

async function recompute(
  tx: Transaction,
  records: readonly RecordValues[],
  differences: readonly ParentDifference[],
): Promise<void> {
  for (const [rollUp, group] of Map.groupBy(differences, (one) => one.rollUp)) {
    const values = await recomputedRollUp(
      tx,
      rollUp,
      group.map((one) => one.parentId),
    )
    for (const record of records) {
      if (values.has(record.id)) record[rollUp.field.name] = values.get(record.id)
    }
  }
}

/** Where children put in something else than before. What stayed the same needs no lock on the parent. */
function differencesOf(before: readonly Contribution[], after: readonly Contribution[]): ParentDifference[] {
  const key = (one: Contribution) => `${one.rollUp.field.id} ${one.parentId} ${one.childId} ${one.value}`
  const beforeKeys = new Set(before.map(key))
  const afterKeys = new Set(after.map(key))
  const moves = [
    ...before.filter((one) => !afterKeys.has(key(one))).map((one) => ({ one, side: 'removed' as const })),
    ...after.filter((one) => !beforeKeys.has(key(one))).map((one) => ({ one, side: 'added' as const })),
  ]
  const byPlace = Map.groupBy(moves, ({ one }) => `${one.rollUp.field.id} ${one.parentId}`)
  return [...byPlace.values()].map((group) => ({
    rollUp: group[0]!.one.rollUp,
    parentId: group[0]!.one.parentId,
    removed: group.filter(({ side }) => side === 'removed').map(({ one }) => one.value),
    added: group.filter(({ side }) => side === 'added').map(({ one }) => one.value),
  }))
}

interface Movement {
  removed: string[]
  added: string[]
  count: number
}

/** The new value by adding and taking away; undefined when only the children can tell. */
function byDifference(rollUp: RollUp, present: string | null, movement: Movement): string | null | undefined {
  const { removed, added } = movement
  switch (rollUp.field.options.rollUp!.function) {
    case 'count':
      return addDecimals(present ?? '0', String(movement.count))
    case 'sum':
      return added.reduce(addDecimals, removed.reduce(subtractDecimals, present ?? '0'))
    case 'min':
      return extreme(rollUp, present, movement, -1)
    case 'max':
      return extreme(rollUp, present, movement, 1)
    case 'avg':
      return undefined
  }
}

function extreme(
  rollUp: RollUp,
  present: string | null,
  { removed, added }: Movement,
  sign: 1 | -1,
): string | null | undefined {
  const isNumber = rollUp.of && isNumeric(resultField(rollUp.of))
  const compare = (a: string, b: string) =>
    (isNumber ? compareDecimals(a, b) : a < b ? -1 : a > b ? 1 : 0) * sign
  const best = [...(present === null ? [] : [present]), ...added].sort(compare).at(-1) ?? null
  const leaves = present !== null && removed.some((value) => compare(value, present) >= 0)
  return leaves && (best === null || compare(best, present) <= 0) ? undefined : best
}

function known(values: readonly (string | null)[]): string[] {
  return values.filter((value) => value !== null)
}
