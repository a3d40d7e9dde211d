import type { Transaction } from '../../../platform/context.ts'
import type { WorkspaceDatabase } from '../../../platform/database/database.ts'
import { sql } from '../../../platform/database/sql.ts'
import { markUndone } from '../operation.ts'

/**
 * An operation, what it takes back, and all undos and redos of those: their changes follow from one
 * another and are not somebody else's changes since.
 */
export async function undoFamily(db: WorkspaceDatabase, id: string): Promise<string[]> {
  const table = db.table('operation')
  const rows = await db.rows(sql`
    with recursive above (id, undo_of) as (
      select o.id, o.undo_of from ${table} o where o.id = ${id}::uuid
      union select o.id, o.undo_of from ${table} o join above on o.id = above.undo_of
    ), family (id) as (
      select above.id from above
      union select o.id from ${table} o join family on o.undo_of = family.id
    )
    select id from family`)
  return [id, ...rows.map((row) => String(row[0]))]
}

/**
 * Notes that an undo of the target holds: the target is undone, what the target had undone is in force
 * again, and so on up, as far as whole operations were undone and not one record of them. null: that undo came to nothing, and all is as the target left it.
 */
export async function markFamily(tx: Transaction, targetId: string, undoId: string | null): Promise<void> {
  const rows = await tx.db.rows(sql`
    with recursive above (id, undo_of, step, is_whole) as (
      select o.id, o.undo_of, 0, o.details->'recordId' is null from ${tx.db.table('operation')} o where o.id = ${targetId}::uuid
      union all select o.id, o.undo_of, above.step + 1, o.details->'recordId' is null
        from ${tx.db.table('operation')} o
        join above on o.id = above.undo_of
        where above.is_whole
    )
    select id from above order by step`)
  const ids = rows.map((row) => String(row[0]))
  for (const [step, id] of ids.entries()) {
    const isEven = step % 2 === 0
    const below = step === 0 ? null : (ids[step - 1] ?? null)
    await markUndone(tx, id, undoId === null ? (isEven ? null : below) : isEven ? undoId : null)
  }
}
