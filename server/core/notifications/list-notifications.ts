import type { NotificationPage } from '../../../shared/core/notifications.ts'
import { mostUnread } from '../../../shared/core/notifications.ts'
import type { NotificationsQuery } from '../../../shared/core/notifications-contract.ts'
import { parseInstant } from '../../../shared/platform/dates.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import { isId } from '../../../shared/platform/ids.ts'
import type { Context } from '../../platform/context.ts'
import { all, type Sql, sql } from '../../platform/database/sql.ts'
import { ownMember } from '../member-choices.ts'
import { type NotificationRow, notificationColumns } from './notification-row.ts'
import { tellable } from './tellable.ts'

const places: Readonly<Record<NotificationsQuery['place'], Sql>> = {
  inbox: sql`n.archived_at is null`,
  unread: sql`n.read_at is null and n.archived_at is null`,
  archive: sql`n.archived_at is not null`,
}

/**
 * One page of what the actor was told, the newest first. A page may be shorter than asked for, also empty: what is
 * no longer to be seen is left out; `next` alone says whether more follows.
 */
export async function listNotifications(ctx: Context, query: NotificationsQuery): Promise<NotificationPage> {
  const conditions = [sql`n.member_id = ${ownMember(ctx)}`, places[query.place], ...behind(query.cursor)]
  const found = await ctx.db.query<NotificationRow>(sql`
    select ${notificationColumns} from ${ctx.db.table('notification')} n
    where ${all(conditions)} order by n.at desc, n.id desc limit ${query.limit + 1}`)
  const page = found.slice(0, query.limit)
  const last = found.length > query.limit ? page.at(-1) : undefined
  const { rows, related } = await tellable(ctx, page)
  return {
    notifications: rows.map(({ objectId, ...row }) => ({
      ...row,
      object: ctx.metadata.byId.get(objectId ?? '')?.name ?? null,
    })),
    related,
    page: { next: last === undefined ? null : `${last.at}_${last.id}` },
  }
}

/** How many notifications of the actor's nobody has read, counted up to `mostUnread`: found by an index. */
export async function countUnread(ctx: Context): Promise<number> {
  if (ctx.access.memberId === null) return 0
  const rows = await ctx.db.query<NotificationRow>(sql`
    select ${notificationColumns} from ${ctx.db.table('notification')} n
    where n.member_id = ${ctx.access.memberId} and ${places.unread}
    order by n.at desc, n.id desc limit ${mostUnread}`)
  if (rows.length === 0) return 0
  const told = await tellable(ctx, rows)
  return told.rows.length
}

function behind(cursor: string | undefined): Sql[] {
  if (cursor === undefined) return []
  const [at = '', id = ''] = cursor.split('_')
  if (!isId(id) || parseInstant(at) !== at) {
    throw new AppError(
      'invalid',
      'notifications.cursor',
      'This cursor is not of this list. Begin without it.',
      {
        details: [{ path: 'cursor', code: 'notifications.cursor' }],
      },
    )
  }
  return [sql`(n.at, n.id) < (${at}::timestamptz, ${id}::uuid)`]
}
