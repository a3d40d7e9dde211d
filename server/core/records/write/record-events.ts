import { isDerived } from '../../../../shared/core/fields/traits.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { Transaction } from '../../../platform/context.ts'
import { fieldColumns } from '../table-shape.ts'
import type { Change } from './change.ts'

const kindOf = {
  create: 'records.created',
  update: 'records.updated',
  delete: 'records.deleted',
  restore: 'records.restored',
} as const

/** One event per record, with before and after of every field that changed. Derived fields are left out. */
export function emitRecordEvents(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly Change[],
): void {
  for (const change of changes) {
    tx.emit({
      kind: kindOf[change.action],
      objectId: object.id,
      recordId: change.id,
      changes: changesByFieldId(object, change),
      payload: assignment(tx, object, change),
    })
  }
}

/** Who owns the record now, where that is new and somebody else than whoever did it. */
function assignment(tx: Transaction, object: ObjectDefinition, change: Change): { assignedTo?: string } {
  const { ownerField } = object
  if (ownerField === undefined || !change.changed.has(ownerField)) return {}
  const owner = change.after[ownerField]
  return typeof owner === 'string' && owner !== tx.access.memberId ? { assignedTo: owner } : {}
}

function changesByFieldId(object: ObjectDefinition, change: Change): Record<string, [unknown, unknown]> {
  const changes: Record<string, [unknown, unknown]> = {}
  for (const { field } of fieldColumns(object)) {
    if (!change.changed.has(field.name) || isDerived(field)) continue
    changes[field.id] = [change.before?.[field.name] ?? null, change.after[field.name] ?? null]
  }
  return changes
}
