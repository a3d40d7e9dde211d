import type { Related } from './records.ts'

/** Something a member is told. Its sentence is made by whoever shows it, from kind and params, in the reader's language. */
export interface Notification {
  id: string
  /** `module.what`: 'records.assigned'. */
  kind: string
  /** Who did it; null: nobody in particular, or the reader. */
  actorId: string | null
  /** API name of the object it is about. */
  object: string | null
  recordId: string | null
  /** How many records it stands for. */
  count: number
  params: Record<string, unknown>
  at: string
  readAt: string | null
  archivedAt: string | null
}

/** Notifications, the newest first; of records the reader does not see nothing is told. */
export interface NotificationPage {
  notifications: Notification[]
  /** Titles of records and actors by id. */
  related: Related
  page: { next: string | null }
}

/** Whether a member wants to be told of a kind. */
export interface NotificationChoice {
  kind: string
  inApp: boolean
}

/** Unread ones are counted as far as this. */
export const mostUnread = 100
