import type { HouseRoute, PublicHouseRoute } from '../installation-route.ts'
import { apiKeyRoutes } from './api-key-routes.ts'
import { invitationRoutes } from './invitation-routes.ts'
import { meRoutes } from './me-routes.ts'
import { memberRoutes } from './member-routes.ts'
import { passwordResetRoutes } from './password-reset-routes.ts'
import { secondFactorRoutes } from './second-factor-routes.ts'
import { sessionRoutes } from './session-routes.ts'

/** What people do inside a workspace. */
export const peopleRoutes: readonly HouseRoute[] = [...memberRoutes, ...invitationRoutes, ...apiKeyRoutes]

/** What people do before they are in one, and about themselves. */
export const publicPeopleRoutes: readonly PublicHouseRoute[] = [
  ...sessionRoutes,
  ...passwordResetRoutes,
  ...meRoutes,
  ...secondFactorRoutes,
]
