import type { NotificationChangeInput } from '../../../shared/core/notifications-contract.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { join, type Sql, sql } from '../../platform/database/sql.ts'
import { ownMember } from '../member-choices.ts'

/** Marks some of the actor's notifications as read or unread, or puts them away. Those of others are left alone. */
export async function changeNotifications(ctx: Context, change: NotificationChangeInput): Promise<void> {
  const { ids, isRead, isArchived } = change
  const at = ctx.now()
  const given = [
    isRead !== undefined && sql`read_at = ${isRead ? at : null}::timestamptz`,
    isArchived !== undefined && sql`archived_at = ${isArchived ? at : null}::timestamptz`,
  ].filter((one) => one !== false)
  if (given.length === 0) return
  await ctx.transaction((tx) => set(tx, given, sql`id = any(${ids}::uuid[])`))
}

/** Marks everything as read that the actor was told until a moment. */
export async function readAll(ctx: Context, until: Date): Promise<void> {
  await ctx.transaction((tx) =>
    set(
      tx,
      [sql`read_at = ${tx.now()}::timestamptz`],
      sql`read_at is null and archived_at is null and at <= ${until}`,
    ),
  )
}

async function set(tx: Transaction, given: readonly Sql[], which: Sql): Promise<void> {
  const memberId = ownMember(tx)
  const changed = await tx.db.run(sql`
    update ${tx.db.table('notification')} set ${join([...given])} where member_id = ${memberId} and ${which}`)
  if (changed > 0) tx.tell({ kind: 'notifications.changed', payload: { memberId } })
}
