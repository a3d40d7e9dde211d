import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { isReference } from '../../../../shared/core/references.ts'
import type { Transaction } from '../../../platform/context.ts'
import { all, identifier, repeatedForFew, sql } from '../../../platform/database/sql.ts'
import { visibleRecords } from '../../access/visible-records.ts'
import { type LinkTarget, linkTargets } from '../link-targets.ts'
import { fieldColumns } from '../table-shape.ts'
import { accepted, type Change, type WriteOptions } from './change.ts'

interface Pointer extends LinkTarget {
  change: Change
  field: FieldDefinition
}

/** Every record pointed at must exist, not be binned, and be visible to the actor: one query per object. */
export async function checkReferences(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly Change[],
  options: WriteOptions,
): Promise<void> {
  const fields = fieldColumns(object)
    .map((one) => one.field)
    .filter(isReference)
  const pointers = accepted(changes).flatMap((change) =>
    fields
      .filter((field) => change.given.has(field.name))
      .flatMap((field) => newTargets(tx, change, field).map((target) => ({ ...target, change, field }))),
  )
  for (const [objectId, group] of Map.groupBy(pointers, (pointer) => pointer.objectId)) {
    const known = await existing(tx, objectId, group, options)
    for (const pointer of group) if (!known.has(pointer.id)) refuse(pointer)
  }
}

/** Targets the record did not have before: an old link to a record since binned or hidden is left in peace. */
function newTargets(tx: Transaction, change: Change, field: FieldDefinition): LinkTarget[] {
  const before = new Set(linkTargets(tx, field, change.before?.[field.name]).map((target) => target.id))
  return linkTargets(tx, field, change.after[field.name]).filter((target) => !before.has(target.id))
}

async function existing(
  tx: Transaction,
  objectId: string,
  pointers: readonly Pointer[],
  options: WriteOptions,
): Promise<Set<string>> {
  const target = tx.metadata.byId.get(objectId)
  if (target === undefined || target.deletedAt !== undefined) return new Set()
  const ids = [...new Set(pointers.map((pointer) => pointer.id))]
  const visible = options.trusted ? null : visibleRecords(tx, target, 'read', 't')
  const conditions = [sql`t.id = any(${ids}::uuid[])`, sql`${identifier('t', 'deleted_at')} is null`]
  if (visible !== null) conditions.push(visible)
  const rows = await tx.db.query<{ id: string }>(
    repeatedForFew(ids.length, sql`select t.id from ${tx.db.table(target.table)} t where ${all(conditions)}`),
  )
  return new Set([...rows.map((row) => row.id), ...ids.filter((id) => tx.assumed?.has(id))])
}

function refuse(pointer: Pointer): void {
  pointer.change.problems.push({
    path: pointer.field.name,
    code: 'records.reference-not-found',
    message: 'The record this points at does not exist, or you may not see it.',
    params: { id: pointer.id },
  })
}
