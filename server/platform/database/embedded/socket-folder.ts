import { createHash, randomUUID } from 'node:crypto'
import { chownSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { othersMayEnter, type ServerUser } from './server-user.ts'

export interface SocketFolder {
  folder: string
  /**
   * A file in it, named anew at each start: while it is there the folder is not empty, and whoever clears up
   * after a killed Kith takes away its own folder and not the next one's.
   */
  mark: string
}

/**
 * Makes a folder for the server's Unix socket, closed to everybody but the server's user (and
 * root): that is what keeps strangers out of the database. It lies among the temporary files, because
 * a socket's path may have 107 bytes at most.
 */
export function makeSocketFolder(dataFolder: string, user: ServerUser | null): SocketFolder {
  const parent = [tmpdir(), '/tmp', '/var/tmp'].find((folder) => fits(folder, user)) ?? '/tmp'
  const name = createHash('sha256').update(realpathSync(dataFolder)).digest('hex').slice(0, 12)
  const claimed = claimMarked(join(parent, `kith-${process.getuid?.() ?? 0}-${name}`))
  if (user !== null) chownSync(claimed.folder, user.uid, user.gid)
  return claimed
}

const longestFolder = 80

function fits(folder: string, user: ServerUser | null): boolean {
  try {
    return Buffer.byteLength(folder) < longestFolder - 32 && (user === null || othersMayEnter(folder))
  } catch {
    return false
  }
}

// A killed Kith's watchdog may take away the folder that was empty until now: then it is made once more.
function claimMarked(path: string, isAgain = false): SocketFolder {
  const folder = claim(path)
  const mark = join(folder, `mark-${randomUUID()}`)
  try {
    writeFileSync(mark, '', { flag: 'wx', mode: 0o600 })
    return { folder, mark }
  } catch (error) {
    if (isAgain) throw error
    return claimMarked(path, true)
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
