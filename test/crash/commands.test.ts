import assert from 'node:assert/strict'
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { readRunning } from '../../server/platform/database/embedded/running.ts'
import { isAlive, serversOf } from '../../server/platform/database/embedded/server-processes.ts'
import { afterwards, eventually, temporaryFolder } from './processes.ts'

const root = join(import.meta.dirname, '../..')
const onlyLinux = process.platform === 'linux' ? false : 'looks into /proc'

test('a refusal is one sentence on stderr and exit code 1, wrong usage is 2', (t) => {
  const folder = temporaryFolder(t)

  const wrong = kith(['doctor'], { KITH_DATA: folder, KITH_PORT: 'none' })
  const unknown = kith(['dance'], { KITH_DATA: folder })

  assert.deepEqual(
    [wrong.status, wrong.stderr],
    [1, 'The environment variable KITH_PORT must be a whole number from 0 to 65535.\n'],
  )
  assert.equal(unknown.status, 2)
})

test('migrate says what it would do, does it, and then has nothing to do', (t) => {
  const environment = { KITH_DATA: temporaryFolder(t), KITH_LOG_LEVEL: 'error' }

  const would = kith(['migrate', '--dry-run'], environment)
  const ran = kith(['migrate'], environment)
  const again = kith(['migrate'], environment)

  assert.match(would.stdout, /^Would run:\nglobal: 0001-/)
  assert.match(ran.stdout, /^Ran:\nglobal: 0001-/)
  assert.equal(again.stdout, 'Everything is up to date.\n')
})

test('the doctor finds a new machine healthy and creates nothing', (t) => {
  const folder = join(temporaryFolder(t), 'data')

  const { status, stdout } = kith(['doctor'], { KITH_DATA: folder, KITH_PORT: '0', KITH_DTA: 'x' })

  assert.equal(status, 0, stdout)
  assert.match(stdout, /note +variables +KITH_DTA is set, but there is no such setting/)
  assert.equal(existsSync(folder), false)
})

test('killing the starting script ends the program and its database', { skip: onlyLinux }, async (t) => {
  const folder = temporaryFolder(t)
  const script = startScript(t, process.execPath, ['bin/kith.mjs', 'serve'], folder)
  const pid = await runningPid(folder)

  script.kill('SIGKILL')

  await eventually(() => !isAlive(pid), 'the program is gone')
  await eventually(() => serversOf(join(folder, 'postgres')).length === 0, 'the database is gone')
})

test('stopping npm ends the program and its database', { skip: onlyLinux }, async (t) => {
  const folder = temporaryFolder(t)
  const npm = startScript(t, 'npm', ['run', '--silent', 'kith', '--', 'serve'], folder)
  const pid = await runningPid(folder)

  npm.kill('SIGTERM')

  await eventually(() => !isAlive(pid), 'the program is gone')
  await eventually(() => serversOf(join(folder, 'postgres')).length === 0, 'the database is gone')
})

function kith(parameters: string[], environment: Record<string, string>) {
  return spawnSync(process.execPath, ['server/kith.ts', ...parameters], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: '', ...environment },
  })
}

function startScript(t: TestContext, program: string, parameters: string[], folder: string) {
  const environment = { KITH_DATA: folder, KITH_PORT: '0', DATABASE_URL: '' }
  const options: SpawnOptions = { cwd: root, stdio: 'ignore', env: { ...process.env, ...environment } }
  const child = spawn(program, parameters, options)
  const ended = once(child, 'exit')
  afterwards(t, () => {
    child.kill('SIGTERM')
    return ended
  })
  return child
}

/** The pid of the Kith that serves the folder, once its database answers. */
function runningPid(folder: string): Promise<number> {
  return eventually(() => {
    const running = readRunning(folder)
    return running?.connection && running.pid
  }, 'Kith runs')
}
