import { exportRoutes } from './exports/routes.ts'
import { fileObject } from './files/objects.ts'
import { historyRoutes } from './history/index.ts'
import { importStarted } from './imports/import-job.ts'
import { accessFollowsMembers, accessFollowsTeams } from './members/access-follows-members.ts'
import { memberObject, teamObject } from './members/objects.ts'
import { teamsFormATree } from './members/teams-form-a-tree.ts'
import { finishChange, metadataRoutes } from './metadata/index.ts'
import type { ServerModule } from './module.ts'
import { operationRoutes, operationStarted } from './operations/index.ts'
import { recordRoutes } from './records/index.ts'
import { noteObject } from './timeline/objects.ts'
import { viewRoutes } from './views/index.ts'

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
  ],
  reactions: [importStarted, finishChange, operationStarted],
  rules: [accessFollowsMembers, teamsFormATree, accessFollowsTeams],
}
