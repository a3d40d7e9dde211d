import { newId } from '../../../shared/platform/ids.ts'
import type { NotificationKinds } from '../../../shared/platform/registry.ts'
import type { Transaction } from '../../platform/context.ts'
import { sql } from '../../platform/database/sql.ts'
import { whoWants } from './notification-choices.ts'

export interface NewNotification<Kind extends keyof NotificationKinds = keyof NotificationKinds> {
  kind: Kind
  /** Member who is told. */
  to: string
  /** What is told once: the same again only tells of more. Of one kind at least unique to what happened. */
  key: string
  params: NotificationKinds[Kind]
  actorId?: string | null
  /** What it is about, where that is one record. */
  objectId?: string | null
  recordId?: string | null
  /** How many records it stands for (1). */
  count?: number
}

/**
 * Tells members something, each who wants to know of its kind. Safe to run twice: what is known stays as it
 * is, and unread again only where it stands for more than before. Tells notifications.changed for each who is told.
 */
export async function notify(tx: Transaction, told: readonly NewNotification[]): Promise<void> {
  const wanted = await whoWants(tx, told)
  if (wanted.length === 0) return
  const column = <T>(value: (one: NewNotification) => T) => wanted.map(value)
  const changed = await tx.db.query<{ member_id: string }>(sql`
    insert into ${tx.db.table('notification')} as n
      (id, member_id, kind, fold_key, actor_id, object_id, record_id, params, count, at)
    select w.id, w.member_id, w.kind, w.fold_key, w.actor_id, w.object_id, w.record_id, w.params, w.count, ${tx.now()}
    from unnest(${column(() => newId())}::uuid[], ${column(({ to }) => to)}::uuid[],
      ${column(({ kind }) => kind)}::text[], ${column(({ kind, key }) => `${kind}:${key}`)}::text[],
      ${column(({ actorId }) => actorId ?? null)}::uuid[], ${column(({ objectId }) => objectId ?? null)}::text[],
      ${column(({ recordId }) => recordId ?? null)}::uuid[], ${column(({ params }) => JSON.stringify(params))}::jsonb[],
      ${column(({ count }) => count ?? 1)}::integer[])
      as w (id, member_id, kind, fold_key, actor_id, object_id, record_id, params, count)
    on conflict (member_id, fold_key) do update set
      count = excluded.count, at = excluded.at, record_id = excluded.record_id, params = excluded.params,
      read_at = null, archived_at = null
      where n.count < excluded.count
    returning member_id`)
  for (const memberId of new Set(changed.map((row) => row.member_id)))
    tx.tell({ kind: 'notifications.changed', payload: { memberId } })
}
