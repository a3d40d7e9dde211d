import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import pg from 'pg'
import { joinEmbedded, openEmbedded } from '../../server/platform/database/embedded/embedded.ts'
import { serversOf } from '../../server/platform/database/embedded/server-processes.ts'
import { othersMayEnter } from '../../server/platform/database/embedded/server-user.ts'
import type { OpenDatabase } from '../../server/platform/database/open-database.ts'
import type { ConnectionSettings } from '../../server/platform/database/pool.ts'
import { silentLog } from '../../server/platform/log.ts'
import { afterwards, eventually, startProgram, temporaryFolder } from './processes.ts'

const holder = join(import.meta.dirname, 'holder.ts')
const onlyLinux = process.platform === 'linux' ? false : 'looks into /proc'
const onlyRoot = process.getuid?.() === 0 && process.platform === 'linux' ? false : 'is about root on Linux'

test('after kill -9 in the middle of writing, every acknowledged row is there', async (t) => {
  const folder = temporaryFolder(t)
  const writer = startProgram(t, [holder, folder, 'write'])
  await eventually(() => writer.said.length > 300, '300 lines')
  await writer.end('SIGKILL')

  const database = await open(t, folder)

  const acknowledged = Number(writer.said.at(-1)?.written)
  const { rows } = await ask(database.connection, 'select count(*)::int as n from kept where n <= $1', [
    acknowledged,
  ])
  assert.equal(rows[0]?.n, acknowledged)
})

test('the database server ends when its Kith is killed, and its socket’s folder goes', {
  skip: onlyLinux,
}, async (t) => {
  const folder = temporaryFolder(t)
  const kith = startProgram(t, [holder, folder])
  const { connection } = await kith.says('connection')
  const { host } = connection as { host: string }
  afterwards(t, () => rmSync(host, { recursive: true, force: true }))
  assert.ok(existsSync(host))
  const servers = serversOf(join(folder, 'postgres'))

  await kith.end('SIGKILL')

  assert.ok(servers.length > 0)
  await eventually(() => serversOf(join(folder, 'postgres')).length === 0, 'no server is left')
  await eventually(() => !existsSync(host), 'the folder of the socket is gone')
})

test('a killed database server is started again and keeps what it had', async (t) => {
  const folder = temporaryFolder(t)
  const database = await open(t, folder)
  await ask(database.connection, 'create table kept as select generate_series(1, 1000) as n')
  const before = postmasterPid(folder)
  process.kill(before, 'SIGKILL')
  await eventually(() => !database.isUp(), 'the loss is noticed')

  await eventually(() => database.isUp(), 'the server is back')

  const { rows } = await ask(database.connection, 'select count(*)::int as n from kept')
  assert.equal(rows[0]?.n, 1000)
  assert.notEqual(postmasterPid(folder), before)
})

test('a second Kith on the same data is refused by one sentence with process and folder', async (t) => {
  const folder = temporaryFolder(t)
  const first = startProgram(t, [holder, folder])
  await first.says('connection')

  const second = startProgram(t, [holder, folder])
  const { refused } = await second.says('refused')

  assert.match(String(refused), new RegExp(`process ${first.child.pid}\\b`))
  assert.ok(String(refused).includes(folder))
})

test('a command joins the running Kith and leaves its server alone', async (t) => {
  const folder = temporaryFolder(t)
  const kith = startProgram(t, [holder, folder])
  await kith.says('connection')

  const joined = await openEmbedded({ dataFolder: folder, log: silentLog, join: true })
  await ask(joined.connection, 'select 1')
  await joined.close()

  const { rows } = await ask(joined.connection, 'select 1 as still')
  assert.deepEqual(rows, [{ still: 1 }])
})

test('a Kith that comes to stay waits for a command that runs the database', async (t) => {
  const folder = temporaryFolder(t)
  const command = startProgram(t, [holder, folder, 'join'])
  await command.says('connection')

  const kith = startProgram(t, [holder, folder])
  // A worker waits too, for the one that stays.
  const joined = joinEmbedded(folder)
  await command.end('SIGTERM')

  await kith.says('connection')
  assert.equal((await joined).kind, 'embedded')
})

test('SIGTERM ends the program and its server, also with connections open', {
  skip: onlyLinux,
}, async (t) => {
  const folder = temporaryFolder(t)
  const kith = startProgram(t, [holder, folder])
  const { connection } = await kith.says('connection')
  const client = new pg.Client(connection as ConnectionSettings)
  client.on('error', () => {})
  await client.connect()
  const sleeping = client.query('select pg_sleep(600)').catch((error: Error) => error)

  const code = await kith.end('SIGTERM')

  assert.ok((await sleeping) instanceof Error)
  assert.equal(code, 0)
  assert.deepEqual(serversOf(join(folder, 'postgres')), [])
})

test('a postmaster.pid that names another living process does not stop the start', async (t) => {
  const folder = temporaryFolder(t)
  await (await openEmbedded({ dataFolder: folder, log: silentLog })).close()
  const stranger = spawn('sleep', ['600'])
  afterwards(t, () => stranger.kill())
  writeFileSync(join(folder, 'postgres', 'postmaster.pid'), `${stranger.pid}\n${folder}\n`)

  const database = await open(t, folder)

  const { rows } = await ask(database.connection, 'select 1 as fine')
  assert.deepEqual(rows, [{ fine: 1 }])
  assert.equal(stranger.exitCode, null)
})

test('a set-up that was cut short leaves nothing in the way', async (t) => {
  const folder = temporaryFolder(t)
  mkdirSync(join(folder, 'postgres.new', 'base'), { recursive: true })

  const database = await open(t, folder)

  const { rows } = await ask(database.connection, 'select 1 as fine')
  assert.deepEqual(rows, [{ fine: 1 }])
})

test('a folder that holds something else is left alone', async (t) => {
  const folder = temporaryFolder(t)
  mkdirSync(join(folder, 'postgres'))
  writeFileSync(join(folder, 'postgres', 'letter.txt'), 'Dear Ada')

  await assert.rejects(openEmbedded({ dataFolder: folder, log: silentLog }), {
    code: 'database.not-a-cluster',
  })
  assert.equal(readFileSync(join(folder, 'postgres', 'letter.txt'), 'utf8'), 'Dear Ada')
})

test('a data folder may have spaces, quotes and letters of any script in its path', async (t) => {
  const folder = join(temporaryFolder(t), `ki th's "data" 数据 $HOME`)

  const database = await open(t, folder)

  await ask(database.connection, 'select 1')
  assert.match(readFileSync(join(folder, 'postgres', 'PG_VERSION'), 'utf8'), /^\d+/)
})

test('root runs it under another user below a folder only root may enter', { skip: onlyRoot }, async (t) => {
  const closed = temporaryFolder(t, 'closed')
  chmodSync(closed, 0o700)
  const folder = join(closed, 'data')

  const database = await open(t, folder)

  await ask(database.connection, 'select 1')
  assert.notEqual(statSync(join(folder, 'postgres')).uid, 0)
  assert.equal(statSync(join(folder, 'postgres')).mode & 0o777, 0o700)
})

test('what root hands over stays within the folder', { skip: onlyRoot }, async (t) => {
  const folder = temporaryFolder(t)
  await (await openEmbedded({ dataFolder: folder, log: silentLog })).close()
  const outside = join(folder, 'outside.txt')
  writeFileSync(outside, 'of root')
  symlinkSync(outside, join(folder, 'postgres', 'link'))
  writeFileSync(join(folder, 'postgres', 'postgresql.auto.conf'), '')
  chownSync(join(folder, 'postgres', 'postgresql.auto.conf'), 0, 0)

  await open(t, folder)

  const owner = statSync(join(folder, 'postgres')).uid
  assert.equal(statSync(join(folder, 'postgres', 'postgresql.auto.conf')).uid, owner)
  assert.equal(statSync(outside).uid, 0)
})

test('an ordinary user runs it as itself', { skip: onlyRoot }, async (t) => {
  if (!othersMayEnter(import.meta.dirname)) return t.skip('others may not enter this checkout')
  const folder = temporaryFolder(t, 'ordinary')
  chownSync(folder, 65_534, 65_534)

  const kith = startProgram(t, [holder, folder], { uid: 65_534, gid: 65_534 })
  const said = await eventually(() => kith.said[0], 'an answer')

  assert.ok('connection' in said, JSON.stringify(said))
  assert.equal(statSync(join(folder, 'postgres')).uid, 65_534)
})

async function open(t: TestContext, dataFolder: string): Promise<OpenDatabase> {
  const database = await openEmbedded({ dataFolder, log: silentLog })
  afterwards(t, () => database.close())
  return database
}

async function ask(connection: ConnectionSettings, statement: string, values: unknown[] = []) {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return await client.query<Record<string, unknown>>(statement, values)
  } finally {
    await client.end()
  }
}

function postmasterPid(folder: string): number {
  return Number.parseInt(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8'), 10)
}
