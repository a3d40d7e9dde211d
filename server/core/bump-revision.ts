import type { Transaction } from '../platform/context.ts'
import type { WorkspaceDatabase } from '../platform/database/database.ts'
import { sql } from '../platform/database/sql.ts'

const bumped = new WeakSet<WorkspaceDatabase>()

/**
 * Says in this transaction that what processes keep in memory is out of date: this process reads it anew
 * right after the commit, the others within a second.
 */
export async function bumpRevision(
  tx: Transaction,
  name: 'metadata' | 'access' | 'settings' | 'limits',
): Promise<void> {
  await tx.db.run(sql`
    insert into ${tx.db.table('revision')} as known (name, value) values (${name}, 1)
    on conflict (name) do update set value = known.value + 1`)
  bumped.add(tx.db)
}

/** Did the transaction on this database bump a revision? */
export function hasBumpedRevision(db: WorkspaceDatabase): boolean {
  return bumped.has(db)
}
