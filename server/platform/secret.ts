import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../shared/platform/errors.ts'
import type { Config } from './config.ts'
import { makeFolder } from './database/embedded/make-folder.ts'

/**
 * The key that signs and encrypts: KITH_SECRET, or one made once and kept in the data folder, readable
 * by its owner only. Losing it ends sessions and makes stored credentials unreadable, so it is in every backup.
 */
export function readSecret(config: Pick<Config, 'secret' | 'dataFolder'>): string {
  if (config.secret !== null) return config.secret
  const file = join(config.dataFolder, 'secret')
  makeFolder(config.dataFolder)
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return keptSecret(file)
}

function keptSecret(file: string): string {
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length >= 32) return secret
  throw new AppError(
    'invalid',
    'config.wrong-secret',
    `The file ${file} does not hold a whole secret. Put it back from a backup, or delete it to have a new one made (everybody must then sign in again).`,
  )
}
