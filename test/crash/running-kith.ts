import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import pg from 'pg'
import { readRunning } from '../../server/platform/database/embedded/running.ts'
import { commandLine } from '../command-line.ts'
import { eventually, type Program, startProgram } from './processes.ts'

const root = join(import.meta.dirname, '../..')

export interface Reply {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any
}

/** A Kith of several processes on a data folder, whose parts can be killed and started again. */
export interface RunningKith {
  folder: string
  schema: string
  /** Outside of the API. */
  address: string
  start(role: 'serve' | 'worker'): Promise<void>
  kill(role: 'serve' | 'worker', signal?: NodeJS.Signals): Promise<number | null>
  /** One request, with a key that acts as the administrator. Throws when nobody answers. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>
  upload(name: string, content: string, to?: '/files' | '/imports'): Promise<Reply>
  rows(statement: string): Promise<Record<string, unknown>[]>
}

/** Makes a workspace with a key in the folder (or in the database of `more.DATABASE_URL`) and starts to serve it. */
export async function startKith(
  t: TestContext,
  folder: string,
  more: Record<string, string> = {},
): Promise<RunningKith> {
  const port = await freePort()
  const variables = {
    KITH_DATA: folder,
    KITH_PORT: String(port),
    KITH_RATE_LIMIT: '0',
    KITH_LOG_LEVEL: 'info',
    DATABASE_URL: '',
    ...more,
  }
  const env = { ...process.env, ...variables }
  const programs = new Map<string, Program>()
  const address = `http://127.0.0.1:${port}`
  const start: RunningKith['start'] = async (role) => {
    const program = startProgram(t, ['server/kith.ts', role], {
      cwd: root,
      env: { ...env, KITH_ROLE: more.KITH_ROLE ?? role },
    })
    programs.set(role, program)
    if (role === 'serve') await eventually(() => isReady(address, program), 'it is ready')
  }
  const kill: RunningKith['kill'] = (role, signal = 'SIGKILL') => programs.get(role)!.end(signal)
  await start('serve')
  const { key, schema } = await makeWorkspace(variables)
  const send = async (
    path: string,
    request: RequestInit,
    headers: Record<string, string>,
  ): Promise<Reply> => {
    const response = await fetch(`${address}/api/v1${path}`, {
      ...request,
      headers: { authorization: `Bearer ${key}`, ...headers },
      signal: AbortSignal.timeout(60_000),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? null : JSON.parse(text) }
  }
  const ask: RunningKith['ask'] = (method, path, body, headers = {}) => {
    const content = body === undefined ? {} : { body: JSON.stringify(body) }
    return send(path, { method, ...content }, { 'content-type': 'application/json', ...headers })
  }
  const upload: RunningKith['upload'] = (name, content, to = '/files') => {
    const form = new FormData()
    form.set('file', new Blob([content]), name)
    return send(to, { method: 'POST', body: form }, {})
  }
  return { folder, schema, address, start, kill, ask, upload, rows: (statement) => rowsIn(folder, statement) }
}

async function makeWorkspace(variables: Record<string, string>): Promise<{ key: string; schema: string }> {
  const kith = commandLine(variables)
  const admin = ['--admin-email', 'lin@b.example', '--admin-password', 'a long enough phrase']
  const made = await kith(['create-workspace', '--name', 'Northquay', ...admin, '--json'])
  const key = await kith(['api-key', 'create', '--member', 'lin@b.example'])
  return { key: key.out.trim(), schema: `ws_${JSON.parse(made.out).workspace}` }
}

async function isReady(address: string, program: Program): Promise<boolean> {
  if (program.child.exitCode !== null) throw new Error(`ended: ${JSON.stringify(program.said)}`)
  return fetch(`${address}/ready`).then(
    (response) => response.ok,
    () => false,
  )
}

async function rowsIn(folder: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(readRunning(folder)?.connection)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}
