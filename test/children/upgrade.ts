import type { Installation } from '../../server/core/installation.ts'
import type { ServerModule } from '../../server/core/module.ts'
import { upgradeWorkspaces } from '../../server/core/workspaces/upgrade/upgrade-workspaces.ts'
import { modules } from '../../server/modules.ts'
import { openBackupLog } from '../../server/platform/backup/backup-log.ts'
import { createPool } from '../../server/platform/database/pool.ts'
import { openFileStore } from '../../server/platform/files/file-store.ts'
import { silentLog } from '../../server/platform/log.ts'
import { createSecrets } from '../../server/platform/secrets.ts'
import { quotes } from '../next-version.ts'

// Upgrades workspaces to the next version, and kills itself within the second one's transaction.
const { connection } = JSON.parse(process.argv[2]!)
let upgraded = 0
const firstRecords: ServerModule['firstRecords'] = (language) => {
  upgraded++
  if (upgraded === 2) process.kill(process.pid, 'SIGKILL')
  return quotes.firstRecords!(language)
}
const installation: Installation = {
  pool: createPool(connection, { size: 4 }),
  modules: [...modules, { ...quotes, firstRecords }],
  now: () => new Date(),
  secrets: createSecrets('a secret of thirty-two characters'),
  files: openFileStore('/nowhere'),
  backups: openBackupLog('/nowhere'),
  log: silentLog,
  publicUrl: 'https://kith.example',
  mail: null,
  committed: () => {},
}
await upgradeWorkspaces(installation)
