import { createHmac } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Config } from '../config.ts'
import { readSecret } from '../secret.ts'
import type { BackupHeader } from './definitions.ts'

type Where = Pick<Config, 'secret' | 'dataFolder' | 'databaseUrl'>

/**
 * What a backup carries of the installation's secret: a check by which the same one is recognised, and the
 * secret itself where the data folder is the only place that has it. One set as KITH_SECRET is kept by whoever
 * set it.
 */
export function secretForBackup(config: Where, isLeftOut: boolean): BackupHeader['secret'] {
  const secret = readSecret(config)
  return { check: checkOf(secret), value: config.secret !== null || isLeftOut ? null : secret }
}

/** How the restored installation gets the secret that opens what the backup holds sealed. */
type SecretPlan = { kind: 'same' } | { kind: 'write'; secret: string; keepOld: boolean }

/** Decides where the secret comes from, before anything is changed. Refuses when there is no way to have the right one. */
export function planSecret(
  config: Where,
  { check, value }: BackupHeader['secret'],
  replace: boolean,
): SecretPlan {
  const present = presentSecret(config)
  if (present !== null && checkOf(present) === check) return { kind: 'same' }
  if (config.secret !== null) throw otherSecret('KITH_SECRET is another one than')
  if (value === null) throw otherSecret('The backup does not carry')
  // Beside an external database the folder's secret may be in use by others.
  if (present !== null && config.databaseUrl !== null && !replace) throw otherFolder(config.dataFolder)
  return { kind: 'write', secret: value, keepOld: present !== null }
}

/** Puts the secret of a backup into the data folder; one that was there stays beside it. */
export function applySecret(config: Where, plan: SecretPlan): void {
  if (plan.kind === 'same') return
  const file = fileOf(config)
  if (plan.keepOld) renameSync(file, `${file}.before-restore`)
  writeFileSync(file, `${plan.secret}\n`, { mode: 0o600 })
}

function checkOf(secret: string): string {
  return createHmac('sha256', secret).update('kith backup').digest('base64url')
}

function presentSecret(config: Where): string | null {
  if (config.secret !== null) return config.secret
  return existsSync(fileOf(config)) ? readFileSync(fileOf(config), 'utf8').trim() : null
}

function fileOf(config: Where): string {
  return join(config.dataFolder, 'secret')
}

function otherSecret(reason: string): AppError {
  return new AppError(
    'invalid',
    'backup.other-secret',
    `${reason} the secret of the installation that was backed up, without which second factors and stored passwords of mailboxes cannot be read. Set KITH_SECRET to that one, or put it into the data folder as the file "secret".`,
  )
}

function otherFolder(folder: string): AppError {
  return new AppError(
    'conflict',
    'backup.other-folder',
    `The data folder ${folder} has a secret already, and it is another one than the backup's. Set KITH_DATA to a new folder, or give --replace.`,
  )
}
