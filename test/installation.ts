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
import { testDatabase } from './database.ts'

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

/** A migrated, empty installation for the calling test file: own database, a clock to move, mail that is kept. */
export async function testInstallation(parts: Partial<Installation> = {}): Promise<TestInstallation> {
  const connection = await testDatabase()
  const pool = createPool(connection)
  after(() => pool.close())
  await migrateGlobal(pool)
  const filesFolder = mkdtempSync(join(tmpdir(), 'kith-test-files-'))
  after(() => rmSync(filesFolder, { recursive: true, force: true }))
  let aheadMs = 0
  const box = mailbox()
  return {
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
