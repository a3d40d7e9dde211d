import { corePages } from './core-pages.ts'
import { coreRefusals } from './core-refusals.ts'
import type { WebModule } from './web-module.ts'

/** What the core brings, in the form every module has. */
export const core: WebModule<typeof corePages> = {
  name: 'core',
  notifications: async () => (await import('./notifications/core-notifications.ts')).coreNotifications,
  refusals: coreRefusals,
  pages: corePages,
}
