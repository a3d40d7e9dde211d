import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { AppError } from '../../shared/platform/errors.ts'
import { bringUpToDate } from '../bring-up-to-date.ts'
import { openInstallation } from '../open-installation.ts'
import { applySecret, planSecret } from '../platform/backup/backup-secret.ts'
import { type CheckedBackup, checkBackup } from '../platform/backup/check-backup.ts'
import { refuseTaken } from '../platform/backup/clear-way.ts'
import { restoreBackup } from '../platform/backup/restore-backup.ts'
import { type Config, readConfig } from '../platform/config.ts'
import { migrationNames } from '../platform/database/migration-files.ts'
import { openDatabase } from '../platform/database/open-database.ts'
import { createPool, type Pool } from '../platform/database/pool.ts'
import { openFileStore } from '../platform/files/file-store.ts'
import { openLog, silentLog } from '../platform/log.ts'
import { contentOf } from './options/content-of.ts'
import { pathFromHere } from './options/path-from-here.ts'
import { progressLine } from './progress-line.ts'

interface Options {
  replace?: boolean
  check?: boolean
}

export function restore(program: Command): void {
  program
    .command('restore')
    .description('bring back a backup into an empty database and data folder')
    .argument('<file>', 'a file that backup wrote')
    .option('--check', 'only say whether the file is whole')
    .option('--replace', 'lose what is in the database now')
    .action(run)
}

async function run(file: string, options: Options): Promise<void> {
  const path = pathFromHere(file)
  const say = progressLine()
  const backup = await checkBackup(path, (share) => say(`Checking: ${percent(share)}`))
  await refuseNewer(backup)
  if (options.check === true) return console.log(`Whole: ${described(backup)}.`)
  const config = readConfig()
  const secret = planSecret(config, backup.header.secret, options.replace === true)
  await onOwnDatabase(config, async (pool) => {
    await refuseTaken(pool, backup.header.schemas, options.replace === true)
    mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 })
    applySecret(config, secret)
    const files = openFileStore(join(config.dataFolder, 'files'))
    const told = (share: number) => say(share < 1 ? `Restoring: ${percent(share)}` : 'Building indexes…')
    await restoreBackup({ pool, files, told }, path, backup)
    await bringUpToDate(openInstallation(config, { pool, log: silentLog, committed: () => {} }))
  })
  console.log(`Restored ${described(backup)}.`)
}

/** A restore has the database to itself: it joins no running Kith. */
async function onOwnDatabase(config: Config, body: (pool: Pool) => Promise<void>): Promise<void> {
  const database = await openDatabase(config, openLog(config, process.stderr))
  try {
    const pool = createPool(database.connection, { size: 4, statementTimeoutMs: 0 })
    await body(pool).finally(() => pool.close())
  } finally {
    await database.close()
  }
}

async function refuseNewer({ header }: CheckedBackup): Promise<void> {
  const known = { global: await migrationNames('global'), workspace: await migrationNames('workspace') }
  const { global, workspace } = header.migrations
  const isKnown =
    global.every((name) => known.global.includes(name)) &&
    (typeof workspace === 'string'
      ? workspace <= (known.workspace.at(-1) ?? '')
      : workspace.every((name) => known.workspace.includes(name)))
  if (isKnown) return
  throw new AppError(
    'invalid',
    'backup.newer',
    `The backup was made by a newer Kith (${header.kith}). Upgrade this one, then restore. Nothing was changed.`,
  )
}

function described(backup: CheckedBackup): string {
  return `${contentOf(backup)} of ${backup.header.createdAt}`
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`
}
