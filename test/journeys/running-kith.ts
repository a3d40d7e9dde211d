import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { commandLine, type Kith, urlOf } from '../command-line.ts'
import { eventually } from '../crash/processes.ts'
import { begunDatabase } from '../database.ts'
import { tables } from '../installation.ts'

const root = join(import.meta.dirname, '../..')

/** Starts Kith as people run it, as a process of its own on an empty database; it ends with the calling file. */
export async function runningKith(): Promise<string> {
  return (await runningInstallation()).address
}

/** The same, with the command line of that installation. */
export async function runningInstallation(): Promise<{ address: string; kith: Kith }> {
  const { connection: database } = await begunDatabase(tables)
  const dataFolder = mkdtempSync(join(tmpdir(), 'kith-journey-'))
  const port = await freePort()
  const child = spawn(process.execPath, ['server/kith.ts', 'serve'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: urlOf(database),
      KITH_DATA: dataFolder,
      KITH_PORT: String(port),
      KITH_LOG_LEVEL: 'error',
    },
  })
  const ended = once(child, 'exit')
  after(async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(dataFolder, { recursive: true, force: true })
  })
  const address = `http://localhost:${port}`
  await eventually(() => {
    if (child.exitCode !== null) throw new Error(`Kith ended with exit code ${child.exitCode}`)
    return answers(`${address}/ready`)
  }, 'Kith is ready')
  return { address, kith: commandLine({ DATABASE_URL: urlOf(database), KITH_DATA: dataFolder }) }
}

/** A port nobody listens on at the moment. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  return address.port
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    (answer) => answer.ok,
    () => false,
  )
}
