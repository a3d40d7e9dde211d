import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { AppError } from '../../../../shared/platform/errors.ts'

/**
 * Makes the data folder and those it lies in, closed to others; one that is there stays. Folder by folder,
 * because Node's way of making all of them tries for ever where the system makes none, such as in /proc.
 */
export function makeFolder(folder: string): void {
  const missing: string[] = []
  for (let at = folder; isNothing(at); at = dirname(at)) missing.unshift(at)
  try {
    for (const one of missing) makeOne(one)
  } catch (error) {
    throw cannotMake(folder, (error as NodeJS.ErrnoException).code ?? 'unknown')
  }
  if (!statSync(folder).isDirectory()) throw cannotMake(folder, 'ENOTDIR')
}

function isNothing(path: string): boolean {
  return dirname(path) !== path && statSync(path, { throwIfNoEntry: false }) === undefined
}

// Another process may make the same one at the same time.
function makeOne(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || isNothing(folder)) throw error
  }
}

function cannotMake(folder: string, reason: string): AppError {
  return new AppError(
    'unavailable',
    'config.no-data-folder',
    `The data folder ${folder} cannot be made (${reason}). Set KITH_DATA to a folder this user may write to.`,
    { params: { folder, reason } },
  )
}
