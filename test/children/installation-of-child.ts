import type { Installation } from '../../server/core/installation.ts'
import { modules } from '../../server/modules.ts'
import { openBackupLog } from '../../server/platform/backup/backup-log.ts'
import { createPool } from '../../server/platform/database/pool.ts'
import { openFileStore } from '../../server/platform/files/file-store.ts'
import { silentLog } from '../../server/platform/log.ts'
import { createSecrets } from '../../server/platform/secrets.ts'
import { given } from './child-program.ts'

/** The installation a child program works in: the test's database, and nothing beside it. */
export function installationOfChild(parts: Partial<Installation> = {}): Installation {
  return {
    pool: createPool(given.connection, { size: 4 }),
    modules,
    now: () => new Date(),
    secrets: createSecrets('a secret of thirty-two characters'),
    files: openFileStore('/nowhere'),
    backups: openBackupLog('/nowhere'),
    log: silentLog,
    publicUrl: 'https://kith.example',
    mail: null,
    committed: () => {},
    ...parts,
  }
}
