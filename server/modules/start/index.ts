import { startEvents } from '../../../shared/modules/start/start-events.ts'
import type { ServerModule } from '../../core/module.ts'
import { firstMove } from './first-move.ts'
import { startRoutes } from './routes.ts'
import { templateTitles, titlesHere } from './template-titles.ts'
import { unusedTemplateStages } from './unused-template-stages.ts'

export { applyTemplate } from './apply-template.ts'

export const start: ServerModule = {
  name: 'start',
  events: startEvents,
  routes: startRoutes,
  stockTitles: templateTitles,
  titlesHere,
  reactions: [firstMove],
  rules: [unusedTemplateStages],
}
