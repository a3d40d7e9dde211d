export { historyRoutes } from './routes.ts'
export { streamRoute } from './stream-route.ts'
