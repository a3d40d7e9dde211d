import { spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  fsyncSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { AppError } from '../../../../shared/platform/errors.ts'
import type { Log } from '../../log.ts'
import { databaseUser, passwordFile } from './address.ts'
import type { Binaries } from './binaries.ts'
import { clearLeftovers } from './leftover.ts'
import { initialUser, othersMayEnter, type ServerUser } from './server-user.ts'

/** One database cluster on disk and what is needed to run a server on it. */
export interface Cluster {
  folder: string
  binaries: Binaries
  /** null: the server runs as ourselves. */
  user: ServerUser | null
  log: Log
}

const majorVersion = '18'

/**
 * Creates the cluster if there is none: complete or not at all, whenever the process dies. Of one that exists
 * it stops the server an earlier Kith left behind; the caller holds the data lock. Refuses a folder with other
 * contents, and a cluster of another major version (it is converted by backup and restore).
 */
export async function ensureCluster(cluster: Cluster): Promise<void> {
  refuseUnreachable(cluster)
  if (existsSync(join(cluster.folder, 'PG_VERSION'))) return takeOver(cluster)
  if (existsSync(cluster.folder) && readdirSync(cluster.folder).length > 0) throw notACluster(cluster.folder)
  cluster.log.info(`Setting up the database in ${cluster.folder} (first start, a few seconds)…`)
  const unfinished = `${cluster.folder}.new`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true, mode: 0o700 })
  await initialise(cluster, unfinished)
  writeFileSync(join(unfinished, 'postgresql.conf'), ownSettingsFile)
  giveTo(cluster.user, unfinished)
  rmSync(cluster.folder, { recursive: true, force: true })
  renameSync(unfinished, cluster.folder)
  keepNames(dirname(cluster.folder))
}

/** What the server is told its folder is. */
export function folderArgument(cluster: Cluster): string {
  // The server is started in its folder before it gives up root's rights, and needs no way in from above:
  // so data may lie below a folder that only root may enter.
  return cluster.user !== null && process.platform === 'linux' ? '/proc/self/cwd' : cluster.folder
}

/** The environment of database programs: no PG… variable of ours may change what they do. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C' }
}

const ownSettingsFile = `# Kith's settings come first (written at each start); what you add below wins.
include_if_exists = 'kith.conf'
`

async function takeOver(cluster: Cluster): Promise<void> {
  const found = readFileSync(join(cluster.folder, 'PG_VERSION'), 'utf8').trim()
  if (found !== majorVersion) {
    throw new AppError(
      'conflict',
      'database.other-version',
      `The database in ${cluster.folder} was made by PostgreSQL ${found}, and this Kith brings PostgreSQL ${majorVersion}. Make a backup with the Kith that made it, and restore it into an empty data folder.`,
    )
  }
  // A server on its way out still removes files, which then could not change hands.
  await clearLeftovers(cluster)
  giveTo(cluster.user, cluster.folder)
}

function refuseUnreachable(cluster: Cluster): void {
  if (cluster.user === null || process.platform === 'linux') return
  const parent = dirname(cluster.folder)
  if (!existsSync(parent) || othersMayEnter(parent)) return
  throw new AppError(
    'unavailable',
    'database.unreachable-folder',
    `Kith runs as root, and the database, which must not, cannot enter ${parent}. Set KITH_DATA to a folder others may enter (its contents stay private), or run Kith as an ordinary user.`,
  )
}

function notACluster(folder: string): AppError {
  return new AppError(
    'conflict',
    'database.not-a-cluster',
    `The folder ${folder} is not empty but holds no database. Move its contents away, or set KITH_DATA to another folder.`,
  )
}

// What counts as a letter, which decides what trigrams search finds texts by: plain C knows no Chinese,
// and the names of the others differ between systems.
const characterTypes = ['C.UTF-8', 'en_US.UTF-8', 'UTF-8', 'en-US']

async function initialise(cluster: Cluster, folder: string): Promise<void> {
  let reason = ''
  for (const characterType of characterTypes) {
    const refusal = await initialiseWith(cluster, folder, characterType)
    if (refusal === null) return
    reason = refusal
    if (!/invalid locale/i.test(reason)) break
  }
  throw notSetUp(folder, reason)
}

/** Makes the cluster's files; gives what the program said when it could not. */
async function initialiseWith(
  cluster: Cluster,
  folder: string,
  characterType: string,
): Promise<string | null> {
  const user = initialUser()
  giveTo(user, folder)
  const inPlace = { ...cluster, folder }
  const options = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  options.push(`--lc-ctype=${characterType}`)
  const access = [`--username=${databaseUser}`, '--auth-local=trust', '--auth-host=scram-sha-256']
  if (process.platform === 'win32') access.push(`--pwfile=${passwordFile(dirname(cluster.folder))}`)
  const child = spawn(
    cluster.binaries.initdb,
    ['-D', folderArgument(inPlace), ...options, ...access, '--data-checksums', '--no-instructions'],
    { cwd: folder, env: programEnvironment(), stdio: ['ignore', 'ignore', 'pipe'], ...user },
  )
  const said = text(child.stderr)
  const code = await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject))
  return code === 0 ? null : await said
}

function notSetUp(folder: string, reason: string): AppError {
  rmSync(folder, { recursive: true, force: true })
  return new AppError(
    'unavailable',
    'database.not-set-up',
    `The database could not be set up in ${folder}. Its set-up program said: ${reason.trim() || 'nothing'}`,
  )
}

/**
 * Gives the cluster to the server's user. The whole tree changes hands only when the folder is somebody
 * else's, and the folder last, so that one cut short is done again; what root adds or edits later lies on top.
 * Links are not followed: the server's user must not be able to have root give away what lies elsewhere.
 */
function giveTo(user: ServerUser | null, folder: string): void {
  if (user === null) return
  const isTheirs = lstatSync(folder).uid === user.uid
  for (const name of readdirSync(folder, { recursive: !isTheirs })) {
    lchownSync(join(folder, String(name)), user.uid, user.gid)
  }
  lchownSync(folder, user.uid, user.gid)
}

// Without it a power cut could bring back the unfinished name, and with it an empty database.
function keepNames(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
