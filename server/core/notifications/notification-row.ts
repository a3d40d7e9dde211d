import { sql } from '../../platform/database/sql.ts'

/** A row of the notification table. */
export interface NotificationRow {
  id: string
  kind: string
  actorId: string | null
  objectId: string | null
  recordId: string | null
  count: number
  params: Record<string, unknown>
  at: string
  readAt: string | null
  archivedAt: string | null
}

/** Its columns. */
export const notificationColumns = sql`n.id, n.kind, n.actor_id as "actorId", n.object_id as "objectId",
  n.record_id as "recordId", n.count, n.params, n.at, n.read_at as "readAt", n.archived_at as "archivedAt"`
