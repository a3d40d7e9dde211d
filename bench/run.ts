import { rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { openContext } from '../server/core/workspaces/open-context.ts'
import { openInstallation } from '../server/open-installation.ts'
import { openDatabase } from '../server/platform/database/open-database.ts'
import { createPool } from '../server/platform/database/pool.ts'
import { silentLog } from '../server/platform/log.ts'
import type { CpuTimes } from './cpu-times.ts'
import { changeFields } from './jobs/change-fields.ts'
import { exportPeople } from './jobs/export-people.ts'
import { importPeople } from './jobs/import-people.ts'
import type { Job } from './jobs/job.ts'
import { filters, lists, pages } from './operations/reads.ts'
import { searches } from './operations/searches.ts'
import { aggregates, writes } from './operations/writes.ts'
import { type BenchOptions, readOptions } from './options.ts'
import { takeSample } from './sample.ts'
import { benchConfig, seededFolder } from './seeded-folder.ts'
import { type ServerProcess, startServer } from './server-process.ts'
import { row, tableOf } from './table.ts'
import { openTrial, type Trial } from './trial.ts'

const root = join(import.meta.dirname, '..')

await main(readOptions(process.argv.slice(2), root))

async function main(options: BenchOptions): Promise<void> {
  console.log(machine(options))
  const seeded = await seededFolder(options, progress())
  const server = await startServer(options, root)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().finally(() => process.exit(1)))
  }
  const database = await openDatabase(benchConfig(options.folder), silentLog, { join: true })
  const pool = createPool(database.connection, { statementTimeoutMs: 0 })
  try {
    const parts = { log: silentLog, pool, committed: () => {} }
    const installation = openInstallation(benchConfig(options.folder), parts)
    const ctx = await openContext(installation, seeded.workspace, { kind: 'system', reason: 'bench' })
    const sample = await takeSample(ctx, options.size.contacts, seeded.memberIds.salesperson)
    const before = server.memory()
    const trial = await openTrial({ options, seeded, server, installation, connection: database.connection })
    const operations = [
      ...lists(sample),
      ...filters(sample),
      ...pages(sample),
      ...searches(),
      ...writes(sample),
      ...aggregates(),
    ]
    await compare(trial, operations.filter(wanted(options)), options)
    await doJobs(
      trial,
      [importPeople(options.size.companies), exportPeople, ...changeFields(sample, ctx)].filter(
        wanted(options),
      ),
      server,
    )
    await trial.close()
    const after = server.memory()
    console.log(memoryLine(before, after))
  } finally {
    await pool.close()
    await database.close()
    await server.stop()
    if (options.remove) rmSync(options.folder, { recursive: true, force: true })
  }
}

async function compare(trial: Trial, operations: Parameters<Trial['run']>[0][], options: BenchOptions) {
  const lines = []
  // A server that has just started compiles what it runs; who asks first would be told the compiler's time.
  if (operations[0] !== undefined) await trial.warmUp(operations[0])
  for (const operation of operations) {
    const line = await trial.run(operation)
    lines.push(line)
    console.log(row(line))
  }
  if (options.out !== null) writeFileSync(options.out, `${machine(options)}\n\n${tableOf(lines)}\n`)
}

async function doJobs(trial: Trial, jobs: readonly Job[], server: ServerProcess): Promise<void> {
  for (const job of jobs) {
    const before = server.cpu()
    const outcome = await job.run(trial).catch((error: unknown) => `failed: ${String(error).slice(0, 500)}`)
    console.log(`| ${job.name} | ${job.promise} | ${outcome}${cpuUsed(before, server.cpu())} |`)
  }
}

/** Processor seconds of a job: they tell more than its time on a machine that is busy with other things. */
function cpuUsed(before: CpuTimes | null, after: CpuTimes | null): string {
  if (before === null || after === null) return ''
  const seconds = (which: keyof CpuTimes) => ((after[which] - before[which]) / 1_000).toFixed(1)
  return `; CPU: server ${seconds('server')} s, database ${seconds('database')} s`
}

function wanted({ only }: BenchOptions): (operation: { name: string }) => boolean {
  return ({ name }) => only.length === 0 || only.some((text) => name.includes(text))
}

function machine({ sizeName, clients }: BenchOptions): string {
  const memory = (totalmem() / 2 ** 30).toFixed(0)
  const date = new Date().toISOString().slice(0, 10)
  return `${sizeName}, ${clients} clients, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${memory} GB, Node ${process.version}, ${date}`
}

type Memory = { now: number; most: number } | null

function memoryLine(before: Memory, after: Memory): string {
  if (before === null || after === null) return 'Memory of the server process is not known on this system.'
  return `Memory of the server process: ${before.now.toFixed(0)} MB before, ${after.now.toFixed(0)} MB after, ${after.most.toFixed(0)} MB at most.`
}

function progress() {
  let last = 0
  let what = ''
  return (now: string, done: number, total: number): void => {
    if (now === what && Date.now() - last < 5_000) return
    last = Date.now()
    what = now
    console.error(`${new Date().toISOString().slice(11, 19)} ${now}: ${done} of ${total}`)
  }
}
