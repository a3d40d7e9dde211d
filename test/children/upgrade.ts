import type { ServerModule } from '../../server/core/module.ts'
import { upgradeWorkspaces } from '../../server/core/workspaces/upgrade/upgrade-workspaces.ts'
import { modules } from '../../server/modules.ts'
import { quotes } from '../next-version.ts'
import { installationOfChild } from './installation-of-child.ts'

// Upgrades workspaces to the next version, and kills itself within the second one's transaction.
let upgraded = 0
const firstRecords: ServerModule['firstRecords'] = (language) => {
  upgraded++
  if (upgraded === 2) process.kill(process.pid, 'SIGKILL')
  return quotes.firstRecords!(language)
}
await upgradeWorkspaces(installationOfChild({ modules: [...modules, { ...quotes, firstRecords }] }))
