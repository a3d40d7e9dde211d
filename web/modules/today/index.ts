import type { WebModule } from '../../core/web-module.ts'
import { todayPages } from './today-pages.ts'

/** What a member's day adds to the web: their deals that are late, stand still or changed. */
export const today: WebModule<typeof todayPages> = {
  name: 'today',
  pages: todayPages,
}
