export { countUnread } from './list-notifications.ts'
export { type NewNotification, notify } from './notify.ts'
export { notificationRoutes } from './routes.ts'
export { toldOfAssignments } from './told-of-assignments.ts'
