import { coreEvents } from '../../shared/core/event-kinds.ts'
import { backupRoutes } from './backups/routes.ts'
import { exportJob, exportStarted } from './exports/export-job.ts'
import { exportRoutes } from './exports/routes.ts'
import { fileObject } from './files/objects.ts'
import { fileRoutes } from './files/routes.ts'
import { grantingRoutes } from './granting/routes.ts'
import { historyRoutes, streamRoute } from './history/index.ts'
import { importRoutes } from './imports/routes.ts'
import { importJob, importStarted } from './imports/running/import-job.ts'
import { optionsFollowUndo } from './imports/running/options-follow-undo.ts'
import { toldOfImports } from './imports/running/told-of-imports.ts'
import { toldOfArrivals } from './members/invitations/told-of-arrivals.ts'
import { memberObject, teamObject } from './members/objects.ts'
import { mailResetJob } from './members/passwords/mail-reset.ts'
import { peopleRoutes, publicPeopleRoutes } from './members/routes.ts'
import { accessFollowsMembers, accessFollowsTeams } from './members/rules/access-follows-members.ts'
import { ownSightStays } from './members/rules/own-sight-stays.ts'
import { teamsFormATree } from './members/rules/teams-form-a-tree.ts'
import { finishChange, metadataRoutes } from './metadata/index.ts'
import type { ServerModule } from './module.ts'
import { navigationRoutes } from './navigation/routes.ts'
import { noteObject } from './notes/objects.ts'
import { notificationRoutes, toldOfAssignments } from './notifications/index.ts'
import { operationRoutes, operationStarted, toldOfOperations } from './operations/index.ts'
import { recordRoutes } from './records/index.ts'
import { columnLimits, viewRoutes } from './views/index.ts'
import { logoRoutes, shownLogoRoute } from './workspaces/logo/logo-routes.ts'
import { workspaceRoutes } from './workspaces/routes.ts'

/** What the core brings, in the form every module has. */
export const core: ServerModule = {
  name: 'core',
  objects: [teamObject, memberObject, noteObject, fileObject],
  routes: [
    ...metadataRoutes,
    ...viewRoutes,
    ...exportRoutes,
    ...recordRoutes,
    ...operationRoutes,
    ...historyRoutes,
    ...notificationRoutes,
    ...navigationRoutes,
    ...workspaceRoutes,
    ...logoRoutes,
    ...peopleRoutes,
    ...grantingRoutes,
    ...backupRoutes,
    ...fileRoutes,
    streamRoute,
    ...importRoutes,
  ],
  publicRoutes: [...publicPeopleRoutes, shownLogoRoute],
  events: coreEvents,
  reactions: [
    importStarted,
    exportStarted,
    optionsFollowUndo,
    finishChange,
    operationStarted,
    ...toldOfAssignments,
    toldOfOperations,
    toldOfImports,
    toldOfArrivals,
  ],
  notifications: [
    'records.assigned',
    'operations.finished',
    'imports.finished',
    'metadata.finished',
    'members.joined',
    'members.views-handed-over',
  ],
  jobs: (installation) => [
    importJob(installation.files),
    exportJob(installation.files),
    mailResetJob(installation),
  ],
  rules: [accessFollowsMembers, teamsFormATree, accessFollowsTeams, ...ownSightStays, columnLimits],
}
