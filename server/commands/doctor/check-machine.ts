import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { type Config, variableNames } from '../../platform/config.ts'
import { readRunning } from '../../platform/database/embedded/running.ts'
import { isAlive } from '../../platform/database/embedded/server-processes.ts'
import { type Finding, note, ok, problem } from './finding.ts'

/** Node, environment variables, data folder, free space, port and web app. */
export async function checkMachine(config: Config): Promise<Finding[]> {
  return [
    checkNode(),
    ...misspeltVariables(),
    checkFolder(config.dataFolder),
    checkSpace(config.dataFolder),
    ...checkSecret(config),
    await checkPort(config),
    checkWebApp(),
  ]
}

function checkNode(): Finding {
  const version = process.versions.node
  if (Number.parseInt(version, 10) >= 24) return ok('Node', `${version}.`)
  return problem('Node', `This is Node ${version}; Kith needs 24 or newer. Start it with "npm start".`)
}

/** KITH_… variables that nothing reads. */
function misspeltVariables(environment: NodeJS.ProcessEnv = process.env): Finding[] {
  const known = new Set([...variableNames, 'KITH_CHROMIUM', 'KITH_TEST_SERVER'])
  return Object.keys(environment)
    .filter((name) => name.startsWith('KITH_') && !known.has(name))
    .map((name) => note('variables', `${name} is set, but there is no such setting. Is it misspelt?`))
}

function checkFolder(folder: string): Finding {
  const nearest = nearestExisting(folder)
  try {
    accessSync(nearest, constants.W_OK | constants.X_OK)
  } catch {
    return problem(
      'data folder',
      `${nearest} may not be written to. Give this user the right to, or set KITH_DATA.`,
    )
  }
  return ok('data folder', nearest === folder ? `${folder}.` : `${folder} (made at the first start).`)
}

const gigabyte = 1024 ** 3

function checkSpace(folder: string): Finding {
  const { bavail, bsize } = statfsSync(nearestExisting(folder))
  const free = (bavail * bsize) / gigabyte
  const sentence = `${free.toFixed(1)} GB free.`
  if (free < 0.2) return problem('disk', `${sentence} The database needs room to work: free at least 1 GB.`)
  return free < 2 ? note('disk', `${sentence} That will not last long.`) : ok('disk', sentence)
}

function checkSecret({ secret, dataFolder }: Config): Finding[] {
  const file = statSync(join(dataFolder, 'secret'), { throwIfNoEntry: false })
  if (secret !== null || file === undefined || process.platform === 'win32') return []
  if ((file.mode & 0o077) === 0) return [ok('secret', 'Kept in the data folder, readable by its owner only.')]
  return [note('secret', `Others may read ${join(dataFolder, 'secret')}. Run: chmod 600 on it.`)]
}

async function checkPort({ host, port, dataFolder }: Config): Promise<Finding> {
  const failure = await listenFailure(host, port)
  if (failure === null) return ok('port', `${host}:${port} is free.`)
  const owner = readRunning(dataFolder)?.pid
  if (failure === 'EADDRINUSE' && owner !== undefined && isAlive(owner)) {
    return ok('port', `${host}:${port} is in use, and Kith is running (process ${owner}).`)
  }
  if (failure === 'EADDRINUSE') {
    return problem(
      'port',
      `Another program uses ${host}:${port}. Stop it, or set KITH_PORT to another number.`,
    )
  }
  return problem(
    'port',
    `${host}:${port} cannot be used (${failure}). Set KITH_HOST and KITH_PORT to others.`,
  )
}

function listenFailure(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(port, host, () => server.close(() => resolve(null)))
  })
}

function checkWebApp(): Finding {
  const built = join(import.meta.dirname, '../../../web/dist/index.html')
  if (existsSync(built)) return ok('web app', 'Built.')
  return note('web app', 'Not built yet; "npm start" builds it.')
}

function nearestExisting(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : nearestExisting(dirname(folder))
}
