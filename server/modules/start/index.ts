import type { ServerModule } from '../../core/module.ts'
import { startRoutes } from './routes.ts'

export { applyTemplate } from './apply-template.ts'

export const start: ServerModule = {
  name: 'start',
  routes: startRoutes,
}
