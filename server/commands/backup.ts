import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { AppError } from '../../shared/platform/errors.ts'
import { missingContents } from '../core/files/missing-contents.ts'
import { openBackupLog } from '../platform/backup/backup-log.ts'
import { secretForBackup } from '../platform/backup/backup-secret.ts'
import { writeBackup } from '../platform/backup/write-backup.ts'
import { openFileStore } from '../platform/files/file-store.ts'
import { contentOf } from './options/content-of.ts'
import { pathFromHere } from './options/path-from-here.ts'
import { megabytes, progressLine } from './progress-line.ts'
import { type CommandRuntime, withRuntime } from './with-runtime.ts'

interface Options {
  withoutSecret?: boolean
  overwrite?: boolean
}

export function backup(program: Command): void {
  program
    .command('backup')
    .description('write everything into one file, also while people work')
    .argument('<file>', 'where to write it, for example kith-2026-11-26.backup')
    .option('--overwrite', 'take the place of a file of that name')
    .option('--without-secret', 'leave out the key that opens stored passwords; restoring then needs it')
    .action(run)
}

async function run(file: string, options: Options): Promise<void> {
  const path = pathFromHere(file)
  refuseExisting(path, options.overwrite === true)
  const { written, missing } = await withRuntime((runtime) => write(runtime, path, options), {
    migrated: false,
  })
  console.log(`Backed up ${contentOf(written)} into ${path} (${megabytes(statSync(path).size)}).`)
  const lost = [...written.damagedFiles, ...missing.filter((hash) => !written.damagedFiles.includes(hash))]
  if (lost.length > 0) throw lostOnDisk(lost)
}

async function write({ config, pool, now }: CommandRuntime, path: string, options: Options) {
  const say = progressLine()
  const files = openFileStore(join(config.dataFolder, 'files'))
  const secret = secretForBackup(config, options.withoutSecret === true)
  const told = (what: string, bytes: number) => say(`${what}: ${megabytes(bytes)}`)
  const source = { pool, now, files, secret, told, version: programVersion() }
  const written = await writeBackup(source, path)
  const missing = await missingContents(pool, files)
  const isWhole = missing.length === 0 && written.damagedFiles.length === 0
  const { createdAt } = written.header
  openBackupLog(config.dataFolder).add({ at: createdAt, bytes: statSync(path).size, isWhole })
  return { written, missing }
}

/** The version of this program, as package.json has it. */
function programVersion(): string {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')).version
}

function refuseExisting(path: string, overwrite: boolean): void {
  if (overwrite || !existsSync(path)) return
  throw new AppError(
    'conflict',
    'backup.file-exists',
    `There is a file ${path} already. Choose another name, or give --overwrite.`,
  )
}

function lostOnDisk(hashes: readonly string[]): AppError {
  const shown = hashes.slice(0, 5).join(', ')
  return new AppError(
    'conflict',
    'backup.lost-files',
    `The backup is whole but for ${hashes.length} attached files that are missing or damaged on disk (${shown}${hashes.length > 5 ? ', …' : ''}). Check the disk and KITH_DATA.`,
  )
}
