import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after } from 'node:test'
import type { ConnectionSettings } from '../server/platform/database/pool.ts'

export interface Ran {
  code: number
  /** Standard output. */
  out: string
  /** Standard error. */
  err: string
}

/** Runs one `kith` command to its end. */
export type Kith = (parameters: string[], input?: string) => Promise<Ran>

/** The command line with these variables, and no other of Kith's. */
export function commandLine(variables: Record<string, string>): Kith {
  const kept = Object.entries(process.env).filter(([name]) => !/^(KITH_|DATABASE_URL$|NODE_TEST)/.test(name))
  const env = { ...Object.fromEntries(kept), KITH_LOG_LEVEL: 'error', ...variables }
  return async (parameters, input = '') => {
    const child = spawn(process.execPath, ['server/kith.ts', ...parameters], {
      cwd: join(import.meta.dirname, '..'),
      env,
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1)))
    const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
    return { code, out, err }
  }
}

/** The command line on an external database and a data folder of its own that goes with the test file. */
export function commandLineOn(connection: ConnectionSettings): Kith {
  const folder = mkdtempSync(join(tmpdir(), 'kith-test-data-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return commandLine({ KITH_DATA: folder, DATABASE_URL: urlOf(connection) })
}

/** The address of a database as DATABASE_URL takes it. */
export function urlOf({ user, database, host, port, password }: ConnectionSettings): string {
  const url = new URL(`postgres://localhost/${database}`)
  const parts = { user, host, port, password }
  for (const [name, value] of Object.entries(parts)) {
    if (value !== undefined) url.searchParams.set(name, String(value))
  }
  return url.href
}
