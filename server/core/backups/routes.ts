import { z } from 'zod'
import { BackupsOutput } from '../../../shared/core/settings-contract.ts'
import { type HouseRoute, route } from '../route.ts'

/** What is known of the installation's backups. */
export const backupRoutes: readonly HouseRoute[] = [
  route({
    method: 'GET',
    path: '/backups',
    tag: 'Workspace',
    summary: 'List the last backups',
    description:
      'Backups that `kith backup` made of this server, the newest first. Those that other tools made are not known here.',
    permission: 'settings.manage',
    query: z.strictObject({}),
    answer: BackupsOutput,
    handler: async (_ctx, _request, installation) => ({ backups: installation.backups.list() }),
  }),
]
