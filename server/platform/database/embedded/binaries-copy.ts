import { cpSync, lstatSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppError } from '../../../../shared/platform/errors.ts'
import { othersMayEnter } from './server-user.ts'

/**
 * A copy of the database program where every user may run it, made once per version: needed when Kith runs
 * as root from a folder only root may enter. It holds no data and may be deleted at any time.
 */
export function copyForServerUser(native: string, version: string): string {
  for (const parent of ['/var/cache', '/var/lib', tmpdir(), '/tmp']) {
    const copy = copyBelow(join(parent, 'kith'), native, version)
    if (copy !== null) return copy
  }
  throw new AppError(
    'unavailable',
    'database.unreachable-program',
    `Kith runs as root from a folder that only root may enter, and could not copy the database program to /var/cache/kith. Make that folder writable, move Kith (for example to /opt/kith), or run it as an ordinary user.`,
  )
}

function copyBelow(parent: string, native: string, version: string): string | null {
  const target = join(parent, `postgresql-${version}`)
  try {
    mkdirSync(parent, { mode: 0o755, recursive: true })
    if (!isOurs(parent) || !othersMayEnter(parent)) return null
    if (isOurs(target)) return target
    // Complete or absent: a copy that was cut short never gets the final name.
    const unfinished = `${target}.${process.pid}`
    rmSync(unfinished, { recursive: true, force: true })
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
    moveInto(unfinished, target)
    return target
  } catch {
    return null
  }
}

function moveInto(unfinished: string, target: string): void {
  try {
    renameSync(unfinished, target)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another Kith finished the same copy a moment earlier.
    if (statSync(target, { throwIfNoEntry: false }) === undefined) throw error
  }
}

// In /tmp anybody may have put a folder of this name: only root's own, closed to others' writing, is run.
function isOurs(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  return found?.isDirectory() === true && found.uid === 0 && (found.mode & 0o022) === 0
}
