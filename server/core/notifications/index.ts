export { countUnread } from './list-notifications.ts'
export { notify } from './notify.ts'
export { notificationRoutes } from './routes.ts'
export { toldOfAssignments } from './told-of-assignments.ts'
