import type { Installation } from '../../server/core/installation.ts'
import { runMetadataOperation } from '../../server/core/metadata/index.ts'
import { openContext } from '../../server/core/workspaces/open-context.ts'
import { modules } from '../../server/modules.ts'
import { openBackupLog } from '../../server/platform/backup/backup-log.ts'
import { createPool } from '../../server/platform/database/pool.ts'
import { openFileStore } from '../../server/platform/files/file-store.ts'
import { silentLog } from '../../server/platform/log.ts'
import { createSecrets } from '../../server/platform/secrets.ts'

// Carries out a change of definitions up to where it might stop the so-many-th time, stands still there, and
// is killed.
const { connection, workspace, memberId, operationId, stopAt } = JSON.parse(process.argv[2]!)
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
let pieces = 0
await runMetadataOperation(ctx, operationId, () => {
  pieces++
  if (pieces < stopAt) return
  console.log(JSON.stringify({ stands: true }))
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})
await installation.pool.close()
