import { createHash } from 'node:crypto'
import { chownSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { othersMayEnter, type ServerUser } from './server-user.ts'

/**
 * Makes an empty folder for the server's Unix socket, closed to everybody but the server's user (and
 * root): that is what keeps strangers out of the database. It lies among the temporary files, because
 * a socket's path may have 107 bytes at most.
 */
export function makeSocketFolder(dataFolder: string, user: ServerUser | null): string {
  const parent = [tmpdir(), '/tmp', '/var/tmp'].find((folder) => fits(folder, user)) ?? '/tmp'
  const name = createHash('sha256').update(realpathSync(dataFolder)).digest('hex').slice(0, 12)
  const folder = claim(join(parent, `kith-${process.getuid?.() ?? 0}-${name}`))
  if (user !== null) chownSync(folder, user.uid, user.gid)
  return folder
}

const longestFolder = 80

function fits(folder: string, user: ServerUser | null): boolean {
  try {
    return Buffer.byteLength(folder) < longestFolder - 32 && (user === null || othersMayEnter(folder))
  } catch {
    return false
  }
}

// The name is the same at each start, so that nothing piles up; whoever took it first only costs us the name.
function claim(folder: string): string {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  const isOurs = process.getuid?.() === 0 || found?.uid === process.getuid?.()
  if (found?.isDirectory() && isOurs) rmSync(folder, { recursive: true, force: true })
  try {
    mkdirSync(folder, { mode: 0o700 })
    return folder
  } catch {
    return mkdtempSync(`${folder}-`)
  }
}
