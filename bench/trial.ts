import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { Pool as HttpPool } from 'undici'
import type { Installation } from '../server/core/installation.ts'
import { openHttpApp } from '../server/http-app.ts'
import type { ConnectionSettings } from '../server/platform/database/pool.ts'
import { ensurePartitions } from '../server/platform/events/partitions.ts'
import { createMetrics } from '../server/platform/http/operations/request-metrics.ts'
import type { CpuTimes } from './cpu-times.ts'
import { type Figures, measure } from './measure.ts'
import type { Operation, Request } from './operation.ts'
import type { BenchOptions } from './options.ts'
import { barePool, type Recorder, recordSql, replay, type Statement, sqlOf } from './recorded-sql.ts'
import type { Seeded } from './seeded-folder.ts'
import type { ServerProcess } from './server-process.ts'
import type { Line } from './table.ts'

interface TrialParts {
  options: BenchOptions
  seeded: Seeded
  server: ServerProcess
  installation: Installation
  connection: ConnectionSettings
}

/** Measures operations against the API and the same SQL through the driver alone, one after the other. */
export interface Trial {
  /** Asks for some seconds what is not counted: a server that has just started is still compiling. */
  warmUp(operation: Operation): Promise<void>
  run(operation: Operation): Promise<Line>
  /** Memory of the server process now. */
  memoryMb(): number | null
  url: string
  /** The administrator's API key. */
  key: string
  /** One request of the administrator; the answer's JSON. */
  ask(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<unknown>
  close(): Promise<void>
}

// Reads are replayed over and over; what changes something, once.
const recordedReads = 60
const recordedWrites = 400

export async function openTrial(parts: TrialParts): Promise<Trial> {
  const { options, seeded, server, installation, connection } = parts
  const http = new HttpPool(server.url, { connections: options.clients * 3, pipelining: 1 })
  const bare = barePool(connection, options.clients)
  const recorder = recordSql(installation.pool)
  const recorded = { ...installation, pool: recorder.pool }
  const app = await openHttpApp(
    recorded,
    { trustProxy: false, rateLimit: 0, metricsToken: null },
    createMetrics(recorder.pool),
  )
  // Whoever writes first in a month makes its place for events; that is no part of a change.
  await recorder.keeping(() => ensurePartitions(recorder.pool, seeded.workspace.schema, new Date()))
  const requestsOf = (operation: Operation, turn: number): Request[] =>
    operation.requests(turn).map((request) => ({ ...request, key: seeded.keys[operation.as] }))

  const key = seeded.keys.administrator
  const how: Comparing = { options, server, http, bare, app, recorder, requestsOf }
  return {
    url: server.url,
    memoryMb: () => server.memory()?.now ?? null,
    key,
    ask: async (method, path, body) => {
      const text = await askOne(http, { method, path, key, body })
      return text === '' ? null : JSON.parse(text)
    },
    warmUp: async (operation) => {
      await measure({ clients: options.clients, seconds: 10 }, (turn) =>
        askAll(http, requestsOf(operation, 3_000_000 + turn)),
      )
    },
    run: (operation) => compare(operation, how),
    close: async () => {
      await app.close()
      await bare.end()
      await http.close()
    },
  }
}

function cpuOfOne(before: CpuTimes | null, after: CpuTimes | null, count: number): CpuTimes | null {
  if (before === null || after === null || count === 0) return null
  return {
    server: (after.server - before.server) / count,
    database: (after.database - before.database) / count,
  }
}

interface Comparing {
  options: BenchOptions
  server: ServerProcess
  http: HttpPool
  bare: pg.Pool
  app: FastifyInstance
  recorder: Recorder
  requestsOf(operation: Operation, turn: number): Request[]
}

async function compare(operation: Operation, how: Comparing): Promise<Line> {
  const { options, server, http, bare, app, recorder, requestsOf } = how
  const clients = operation.clients ?? options.clients
  const ask = (turn: number) => askAll(http, requestsOf(operation, turn))
  // Turns of the warming-up and of the recording are others than those measured.
  await measure({ clients, seconds: 1 }, (turn) => ask(1_000_000 + turn))
  const before = server.cpu()
  const api = await measure({ clients, seconds: options.seconds }, ask)
  const cpu = cpuOfOne(before, server.cpu(), api.count)
  const turns = operation.writes ? recordedWrites : recordedReads
  const statements: Statement[][] = []
  for (let turn = 0; turn < turns; turn++) {
    statements.push(await sqlOf(app, recorder, requestsOf(operation, 2_000_000 + turn)))
  }
  const measuring = { clients, seconds: options.seconds, ...(operation.writes && { turns }) }
  const figures: Figures = await measure(measuring, (turn) => replay(bare, statements[turn % turns]!))
  return { name: operation.name, target: operation.target, api, bare: figures, cpu }
}

async function askAll(http: HttpPool, requests: readonly Request[]): Promise<void> {
  await Promise.all(requests.map((request) => askOne(http, request)))
}

async function askOne(http: HttpPool, { method, path, body, key }: Request): Promise<string> {
  const answer = await http.request({
    method,
    path: `/api/v1${path}`,
    headers: {
      authorization: `Bearer ${key}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.body.text()
  if (answer.statusCode >= 300)
    throw new Error(`${method} ${path} answered ${answer.statusCode}: ${text.slice(0, 400)}`)
  return text
}
