import { defaultValueOf, isComputedDefault } from '../../../../shared/core/expressions/default-value.ts'
import { fieldTypeOf } from '../../../../shared/core/fields/index.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Transaction } from '../../../platform/context.ts'
import { safeValue } from '../../fields/safe-value.ts'
import { fieldColumns } from '../table-shape.ts'
import type { Change } from './change.ts'

/** Fills in what a new record was not given: the fields' defaults, and the maker as the owner. */
export function applyDefaults(tx: Transaction, object: ObjectDefinition, changes: readonly Change[]): void {
  const fields = defaultsLastComputed(object)
  for (const change of changes) {
    if (change.action !== 'create' || change.refusal !== null) continue
    for (const field of fields) {
      if (wasGiven(change, field.name)) continue
      const wanted = defaultValueOf(field, { object, record: change.after, context: tx.values })
      const parsed = fieldTypeOf(field).parse(wanted, field, tx.values)
      if (parsed.ok) change.after[field.name] = safeValue(field, parsed.value)
    }
    const owner = object.ownerField
    if (owner !== undefined && !wasGiven(change, owner)) change.after[owner] ??= tx.access.memberId
  }
}

/** Fields with a default; those with an expression last, so that it sees the other defaults. */
function defaultsLastComputed(object: ObjectDefinition): FieldDefinition[] {
  const fields = fieldColumns(object).map((one) => one.field)
  const some = fields.filter((field) => field.defaultValue !== undefined)
  const isComputed = (field: FieldDefinition) => isComputedDefault(field.defaultValue)
  return [...some.filter((field) => !isComputed(field)), ...some.filter(isComputed)]
}

/** Giving null says "blank", which a default respects. */
function wasGiven(change: Change, name: string): boolean {
  return change.given.has(name)
}
