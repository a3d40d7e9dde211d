import {
  NotificationChangeInput,
  NotificationChoiceInput,
  NotificationChoicesOutput,
  NotificationsOutput,
  NotificationsQuery,
  ReadAllInput,
  UnreadOutput,
} from '../../../shared/core/notifications-contract.ts'
import { type HouseRoute, route } from '../route.ts'
import { changeNotifications, readAll } from './change-notifications.ts'
import { countUnread, listNotifications } from './list-notifications.ts'
import { chooseNotification, notificationChoices } from './notification-choices.ts'

const tag = 'Notifications'

/** What a member is told: everything here is the caller's own. */
export const notificationRoutes: readonly HouseRoute[] = [
  route({
    method: 'GET',
    path: '/notifications',
    tag,
    summary: 'List what one was told, the newest first',
    description:
      'What is no longer to be seen is left out, so a page may be short; go on while there is a `next`.',
    query: NotificationsQuery,
    answer: NotificationsOutput,
    handler: (ctx, { query }) => listNotifications(ctx, query),
  }),
  route({
    method: 'PATCH',
    path: '/notifications',
    tag,
    summary: 'Mark notifications as read or unread, or put them away',
    body: NotificationChangeInput,
    answer: UnreadOutput,
    handler: async (ctx, { body }) => {
      await changeNotifications(ctx, body)
      return { unread: await countUnread(ctx) }
    },
  }),
  route({
    method: 'POST',
    path: '/notifications/read-all',
    tag,
    summary: 'Mark all notifications as read',
    body: ReadAllInput,
    answer: UnreadOutput,
    handler: async (ctx, { body }) => {
      await readAll(ctx, body.until === undefined ? ctx.now() : new Date(body.until))
      return { unread: await countUnread(ctx) }
    },
  }),
  route({
    method: 'GET',
    path: '/notifications/choices',
    tag,
    summary: 'Which kinds of notifications there are, and which of them one wants',
    answer: NotificationChoicesOutput,
    handler: async (ctx, _request, installation) => ({
      choices: await notificationChoices(ctx, installation),
    }),
  }),
  route({
    method: 'PUT',
    path: '/notifications/choices',
    tag,
    summary: 'Choose whether to be told of a kind',
    body: NotificationChoiceInput,
    answer: NotificationChoicesOutput,
    handler: async (ctx, { body }, installation) => ({
      choices: await chooseNotification(ctx, installation, body),
    }),
  }),
]
