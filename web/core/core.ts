import { latePart } from '../platform/ui/late-part.ts'
import { corePages } from './core-pages.ts'
import { coreRefusals } from './core-refusals.ts'
import type { WebModule } from './web-module.ts'

const RoleName = latePart(async () => (await import('./people/role-name.tsx')).RoleName, {
  missing: 'unseen',
  isOnDemand: true,
})

/** What the core brings, in the form every module has. */
export const core: WebModule<typeof corePages> = {
  name: 'core',
  notifications: async () => (await import('./notifications/core-notifications.ts')).coreNotifications,
  values: { 'member.role': RoleName },
  refusals: coreRefusals,
  pages: corePages,
}
