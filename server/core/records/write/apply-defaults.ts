import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Transaction } from '../../../platform/context.ts'
import { fieldColumns } from '../table-shape.ts'
import type { Change } from './change.ts'
import { computedDefault } from './computed-default.ts'

/** Fills in what a new record was not given: the fields' defaults, and the maker as the owner. */
export function applyDefaults(tx: Transaction, object: ObjectDefinition, changes: readonly Change[]): void {
  const fields = fieldColumns(object).map((one) => one.field)
  for (const change of changes) {
    if (change.action !== 'create' || change.refusal !== null) continue
    for (const field of fields) {
      if (field.defaultValue === undefined || wasGiven(change, field.name)) continue
      const wanted = computedDefault(field.defaultValue, { tx, object, record: change.after })
      const parsed = fieldTypeOf(field).parse(wanted, field, tx.values)
      if (parsed.ok) change.after[field.name] = parsed.value
    }
    const owner = object.ownerField
    if (owner !== undefined && !wasGiven(change, owner)) change.after[owner] ??= tx.access.memberId
  }
}

/** Giving null says "blank", which a default respects. */
function wasGiven(change: Change, name: string): boolean {
  return change.given.has(name)
}
