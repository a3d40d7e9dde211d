import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type { Installation } from '../server/core/installation.ts'
import { openBackupLog } from '../server/platform/backup/backup-log.ts'
import { migrateGlobal } from '../server/platform/database/migrate.ts'
import { type ConnectionSettings, createPool } from '../server/platform/database/pool.ts'
import { openFileStore } from '../server/platform/files/file-store.ts'
import { silentLog } from '../server/platform/log.ts'
import type { Mail } from '../server/platform/mail/mail.ts'
import { createSecrets } from '../server/platform/secrets.ts'
import { type Beginning, begunDatabase } from './database.ts'

export interface TestInstallation extends Installation {
  /** What was sent, newest last. */
  readonly sent: Mail[]
  /** For other processes on the same database. */
  readonly connection: ConnectionSettings
  /** The mail to an address that holds a text, sent or yet to be. */
  mailTo(address: string, text: string): Promise<Mail>
  /** Moves the installation's clock forward. */
  advance(ms: number): void
}

/** Kith's tables, and no workspace. */
export const tables: Beginning<null> = {
  name: 'tables',
  fill: async (connection) => {
    const pool = createPool(connection)
    await migrateGlobal(pool).finally(() => pool.close())
    return null
  },
}

/** A migrated, empty installation for the calling test file: own database, a clock to move, mail that is kept. */
export async function testInstallation(parts: Partial<Installation> = {}): Promise<TestInstallation> {
  return (await begunInstallation(tables, parts)).installation
}

/** Likewise, with what its database begins with. */
export async function begunInstallation<Kept>(
  beginning: Beginning<Kept>,
  parts: Partial<Installation> = {},
): Promise<{ installation: TestInstallation; kept: Kept }> {
  const { connection, kept } = await begunDatabase(beginning)
  const { installation, close } = installationOn(connection, parts)
  after(close)
  return { installation, kept }
}

/** An installation on a database that has Kith's tables. */
export function installationOn(
  connection: ConnectionSettings,
  parts: Partial<Installation> = {},
): { installation: TestInstallation; close(): Promise<void> } {
  const pool = createPool(connection)
  const filesFolder = mkdtempSync(join(tmpdir(), 'kith-test-files-'))
  let aheadMs = 0
  const box = mailbox()
  const installation: TestInstallation = {
    pool,
    connection,
    now: () => new Date(Date.now() + aheadMs),
    advance: (ms) => {
      aheadMs += ms
    },
    modules: [],
    secrets: createSecrets('a secret of thirty-two characters'),
    files: openFileStore(filesFolder),
    backups: openBackupLog(filesFolder),
    log: silentLog,
    publicUrl: 'https://kith.example',
    mail: { send: async (mail) => box.take(mail) },
    sent: box.sent,
    mailTo: box.mailTo,
    committed: () => {},
    ...parts,
  }
  const close = async () => {
    rmSync(filesFolder, { recursive: true, force: true })
    await pool.close()
  }
  return { installation, close }
}

function mailbox() {
  const sent: Mail[] = []
  const waiting: ((mail: Mail) => void)[] = []
  const take = (mail: Mail): void => {
    sent.push(mail)
    for (const one of waiting) one(mail)
  }
  const mailTo = async (address: string, text: string): Promise<Mail> => {
    const isIt = (mail: Mail) => mail.to === address && mail.text.includes(text)
    const { promise, resolve } = Promise.withResolvers<Mail>()
    waiting.push((mail) => isIt(mail) && resolve(mail))
    return sent.findLast(isIt) ?? promise
  }
  return { sent, take, mailTo }
}
