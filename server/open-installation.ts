import { join } from 'node:path'
import type { Installation } from './core/installation.ts'
import { modules } from './modules.ts'
import { openBackupLog } from './platform/backup/backup-log.ts'
import type { Config } from './platform/config.ts'
import type { Pool } from './platform/database/pool.ts'
import { openFileStore } from './platform/files/file-store.ts'
import type { Log } from './platform/log.ts'
import { smtpMail } from './platform/mail/mail.ts'
import { readSecret } from './platform/secret.ts'
import { createSecrets } from './platform/secrets.ts'

/** The installation as it is configured, on an open database: what the web, the worker and commands are handed. */
export function openInstallation(
  config: Config,
  parts: { log: Log; pool: Pool; committed: Installation['committed'] },
): Installation {
  const { log, pool, committed } = parts
  return {
    pool,
    log,
    modules,
    now: () => new Date(),
    secrets: createSecrets(readSecret(config)),
    files: openFileStore(join(config.dataFolder, 'files')),
    backups: openBackupLog(config.dataFolder),
    publicUrl: config.publicUrl,
    mail: config.mail === null ? null : smtpMail(config.mail),
    committed,
  }
}
