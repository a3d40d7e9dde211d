import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { AppError } from '../../../../shared/platform/errors.ts'

export interface ServerUser {
  uid: number
  gid: number
}

// PostgreSQL refuses to run as root. This id is in the range that systemd's table of user ids lists as
// unused (65520 to 65533), so no other program runs as it, and small enough for containers that map 65,536 ids.
const ownId = 65_527

/**
 * Who the database server runs as: null is "as ourselves". As root it is the owner of the existing cluster
 * when that is not root (data made by an ordinary user, or by an earlier start), else an id of its own.
 */
export function serverUser(clusterFolder: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(clusterFolder, { throwIfNoEntry: false })
  if (owner === undefined || owner.uid === 0) return { uid: ownId, gid: ownId }
  return { uid: owner.uid, gid: owner.gid }
}

/**
 * Who initdb runs as. Unlike the server it insists on a user with a name, so as root it borrows one
 * that every system has; the files change hands afterwards.
 */
export function initialUser(passwd = '/etc/passwd'): ServerUser | null {
  if (process.getuid?.() !== 0) return null
  const users = readFileSync(passwd, 'utf8').split('\n').map(readUser)
  const ordinary = users.filter((user) => user.uid > 0 && user.gid > 0)
  const found = ordinary.find((user) => ['nobody', 'daemon'].includes(user.name)) ?? ordinary[0]
  if (found !== undefined) return { uid: found.uid, gid: found.gid }
  throw new AppError(
    'unavailable',
    'database.no-user',
    'Kith runs as root, and the database needs an ordinary user to be set up: create one ("useradd kith"), or start Kith as an ordinary user.',
  )
}

/** May everybody pass through this folder and all folders above it? */
export function othersMayEnter(folder: string): boolean {
  const real = realpathSync(folder)
  if ((statSync(real).mode & 0o001) === 0) return false
  return real === dirname(real) || othersMayEnter(dirname(real))
}

function readUser(line: string): { name: string; uid: number; gid: number } {
  const [name = '', , uid = '', gid = ''] = line.split(':')
  return { name, uid: Number(uid), gid: Number(gid) }
}
