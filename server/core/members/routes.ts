import type { HouseRoute, PublicHouseRoute } from '../route.ts'
import { apiKeyRoutes } from './api-keys/api-key-routes.ts'
import { meRoutes } from './identities/me-routes.ts'
import { invitationRoutes } from './invitations/invitation-routes.ts'
import { memberRoutes } from './member-routes.ts'
import { passwordResetRoutes } from './passwords/password-reset-routes.ts'
import { secondFactorRoutes } from './second-factor/second-factor-routes.ts'
import { endSeeingAsRoute, seeAsRoute } from './sessions/see-as-routes.ts'
import { sessionRoutes } from './sessions/session-routes.ts'

/** What people do inside a workspace. */
export const peopleRoutes: readonly HouseRoute[] = [
  ...memberRoutes,
  ...invitationRoutes,
  ...apiKeyRoutes,
  seeAsRoute,
]

/** What people do before they are in one, and about themselves. */
export const publicPeopleRoutes: readonly PublicHouseRoute[] = [
  ...sessionRoutes,
  endSeeingAsRoute,
  ...passwordResetRoutes,
  ...meRoutes,
  ...secondFactorRoutes,
]
