import { z } from 'zod'
import { BackupsOutput } from '../../../shared/core/settings-contract.ts'
import type { HouseRoute } from '../installation-route.ts'

/** What is known of the installation's backups. */
export const backupRoutes: readonly HouseRoute[] = [
  {
    method: 'GET',
    path: '/backups',
    tag: 'Workspace',
    summary: 'List the last backups',
    description:
      'Backups that `kith backup` made of this server, the newest first. Those that other tools made are not known here.',
    permission: 'settings.manage',
    query: z.strictObject({}),
    success: { status: 200, body: BackupsOutput },
    handler: async (installation) => ({ backups: installation.backups.list() }),
  },
]
