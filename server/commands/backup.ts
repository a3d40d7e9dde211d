import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { AppError } from '../../shared/platform/errors.ts'
import { secretForBackup } from '../platform/backup/backup-secret.ts'
import { writeBackup } from '../platform/backup/write-backup.ts'
import { openFileStore } from '../platform/files/file-store.ts'
import { contentOf } from './content-of.ts'
import { megabytes, progressLine } from './progress-line.ts'
import { withRuntime } from './with-runtime.ts'

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
  const path = resolve(file)
  refuseExisting(path, options.overwrite === true)
  const say = progressLine()
  const written = await withRuntime(
    async ({ config, pool, now }) =>
      writeBackup(
        {
          pool,
          now,
          files: openFileStore(join(config.dataFolder, 'files')),
          version: programVersion(),
          secret: secretForBackup(config, options.withoutSecret === true),
          told: (what, bytes) => say(`${what}: ${megabytes(bytes)}`),
        },
        path,
      ),
    { migrated: false },
  )
  const { header, end, damagedFiles } = written
  console.log(`Backed up ${contentOf({ header, end })} into ${path} (${megabytes(statSync(path).size)}).`)
  if (damagedFiles.length > 0) throw damagedOnDisk(damagedFiles)
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

function damagedOnDisk(hashes: readonly string[]): AppError {
  const shown = hashes.slice(0, 5).join(', ')
  return new AppError(
    'conflict',
    'backup.damaged-files',
    `The backup is whole but for ${hashes.length} attached files that are damaged on disk and were left out (${shown}${hashes.length > 5 ? ', …' : ''}). Check the disk.`,
  )
}
