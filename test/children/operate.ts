import type { Installation } from '../../server/core/installation.ts'
import { bulkWork } from '../../server/core/operations/bulk/bulk-work.ts'
import { runOperation } from '../../server/core/operations/index.ts'
import { undoWork } from '../../server/core/operations/undo/undo-work.ts'
import { openContext } from '../../server/core/workspaces/open-context.ts'
import { modules } from '../../server/modules.ts'
import { openBackupLog } from '../../server/platform/backup/backup-log.ts'
import { createPool } from '../../server/platform/database/pool.ts'
import { openFileStore } from '../../server/platform/files/file-store.ts'
import { silentLog } from '../../server/platform/log.ts'
import { createSecrets } from '../../server/platform/secrets.ts'

// Carries out a bulk change or an undo in small pieces, says before each how many it has begun, and is killed meanwhile.
const { connection, workspace, memberId, operationId, kind } = JSON.parse(process.argv[2]!)
const installation: Installation = {
  pool: createPool(connection, { size: 4 }),
  modules,
  now: () => new Date(),
  secrets: createSecrets('a secret of thirty-two characters'),
  files: openFileStore('/nowhere'),
  backups: openBackupLog('/nowhere'),
  log: silentLog,
  publicUrl: 'https://kith.example',
  mail: null,
  committed: () => {},
}
const ctx = await openContext(installation, workspace, { kind: 'member', memberId, via: 'job' })
const work = kind === 'bulk' ? bulkWork : undoWork
let pieces = 0
await runOperation(ctx, operationId, { ...work, size: 50 }, () => {
  pieces++
  console.log(JSON.stringify({ [`piece${pieces}`]: true }))
})
console.log(JSON.stringify({ ended: true }))
await installation.pool.close()
