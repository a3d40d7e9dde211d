import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { isReference } from '../../../../shared/core/references.ts'
import type { Transaction } from '../../../platform/context.ts'
import { all, empty, identifier, join, raw, repeatedForFew, sql } from '../../../platform/database/sql.ts'
import { visibleRecords } from '../../access/visible-records.ts'
import { type LinkTarget, linkTargets } from '../link-targets.ts'
import { fieldColumns } from '../table-shape.ts'
import { accepted, type Change, type WriteOptions } from './change.ts'

interface Pointer extends LinkTarget {
  change: Change
  field: FieldDefinition
}

/**
 * Every record pointed at must exist, not be binned, and be visible to the actor, and stays so until the end
 * of the transaction: one query for all. Gives what is not so.
 */
export async function missingReferences(
  tx: Transaction,
  object: ObjectDefinition,
  changes: readonly Change[],
  options: WriteOptions,
): Promise<Pointer[]> {
  const fields = fieldColumns(object)
    .map((one) => one.field)
    .filter(isReference)
  const pointers = accepted(changes).flatMap((change) =>
    fields
      .filter((field) => change.given.has(field.name))
      .flatMap((field) => newTargets(tx, change, field).map((target) => ({ ...target, change, field }))),
  )
  const known = await existing(tx, pointers, options)
  return pointers.filter((pointer) => !known.has(keyOf(pointer)))
}

function keyOf({ objectId, id }: LinkTarget): string {
  return `${objectId} ${id}`
}

/** Targets the record did not have before: an old link to a record since binned or hidden is left in peace. */
function newTargets(tx: Transaction, change: Change, field: FieldDefinition): LinkTarget[] {
  const before = new Set(linkTargets(tx, field, change.before?.[field.name]).map((target) => target.id))
  return linkTargets(tx, field, change.after[field.name]).filter((target) => !before.has(target.id))
}

async function existing(
  tx: Transaction,
  pointers: readonly Pointer[],
  options: WriteOptions,
): Promise<Set<string>> {
  const byObject = [...Map.groupBy(pointers, (pointer) => pointer.objectId)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  const groups = byObject.flatMap(([objectId, group]) => {
    const target = tx.metadata.byId.get(objectId)
    if (target === undefined || target.deletedAt !== undefined) return []
    return [{ objectId, target, ids: [...new Set(group.map((pointer) => pointer.id))] }]
  })
  if (groups.length === 0) return new Set()
  const branches = groups.map(({ target, ids }, at) => {
    const visible = options.trusted ? null : visibleRecords(tx, target, 'read', 't')
    const conditions = [sql`t.id = any(${ids}::uuid[])`, sql`${identifier('t', 'deleted_at')} is null`]
    if (visible !== null) conditions.push(visible)
    const kept = sql`select t.id from ${tx.db.table(target.table)} t where ${all(conditions)}
      order by t.id ${options.trial === true ? empty : sql`for key share of t`}`
    return sql`select ${raw(String(at))}, kept.id from (${kept}) kept`
  })
  const most = Math.max(...groups.map(({ ids }) => ids.length))
  const rows = await tx.db.rows(repeatedForFew(most, join(branches, ' union all ')))
  const found = rows.map((row) => keyOf({ objectId: groups[Number(row[0])]!.objectId, id: String(row[1]) }))
  const assumed = groups.flatMap(({ objectId, ids }) =>
    ids.filter((id) => tx.assumed?.has(id)).map((id) => keyOf({ objectId, id })),
  )
  return new Set([...found, ...assumed])
}

/** Notes at its field that what a change points at is not there. */
export function refuseMissing(pointer: Pointer): void {
  pointer.change.problems.push({
    path: pointer.field.name,
    code: 'records.reference-not-found',
    message: 'The record this points at does not exist, or you may not see it.',
    params: { id: pointer.id },
  })
}
