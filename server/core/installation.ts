import type { BackupLog } from '../platform/backup/backup-log.ts'
import type { Workspace } from '../platform/context.ts'
import type { FileStore } from '../platform/files/file-store.ts'
import type { Log } from '../platform/log.ts'
import type { MailSender } from '../platform/mail/mail.ts'
import type { Runtime } from '../platform/runtime.ts'
import type { Secrets } from '../platform/secrets.ts'
import type { ServerModule } from './module.ts'

/** What one process serves: its connections, its clock, the modules it is made of. Root files build it. */
export interface Installation extends Runtime {
  readonly modules: readonly ServerModule[]
  readonly secrets: Secrets
  /** Contents of uploaded files. */
  readonly files: FileStore
  /** What is remembered of the backups made of this data folder. */
  readonly backups: BackupLog
  readonly log: Log
  /** As people reach it, without a slash at the end: what links in mails begin with. */
  readonly publicUrl: string
  /** null: no mail server is configured, so links are shown instead of sent. */
  readonly mail: MailSender | null
  /** Told after every commit that left events: wakes whoever relays them. Must not throw. */
  committed(workspace: Workspace): void
}
