import { z } from 'zod'
import { RelatedOutput } from './records-contract.ts'

const notificationPlaces = ['inbox', 'unread', 'archive'] as const

export const NotificationsQuery = z.object({
  place: z.enum(notificationPlaces).default('inbox'),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
export type NotificationsQuery = z.output<typeof NotificationsQuery>

export const NotificationsOutput = z.object({
  notifications: z.array(
    z.object({
      id: z.uuid(),
      kind: z.string(),
      actorId: z.uuid().nullable(),
      object: z.string().nullable(),
      recordId: z.uuid().nullable(),
      count: z.number(),
      params: z.record(z.string(), z.unknown()),
      at: z.string(),
      readAt: z.string().nullable(),
      archivedAt: z.string().nullable(),
    }),
  ),
  related: RelatedOutput,
  page: z.object({ next: z.string().nullable() }),
})

/** PATCH /notifications: what becomes of some of one's own. */
export const NotificationChangeInput = z.strictObject({
  ids: z.array(z.uuid()).min(1).max(200),
  isRead: z.boolean().optional(),
  isArchived: z.boolean().optional(),
})
export type NotificationChangeInput = z.output<typeof NotificationChangeInput>

/** POST /notifications/read-all: those told since then stay unread. */
export const ReadAllInput = z.strictObject({ until: z.iso.datetime({ offset: true }).optional() })

export const NotificationChoiceInput = z.strictObject({ kind: z.string().max(100), inApp: z.boolean() })

export const NotificationChoicesOutput = z.object({ choices: z.array(NotificationChoiceInput) })

export const UnreadOutput = z.object({ unread: z.number() })
