import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { after, test } from 'node:test'
import { workspaceDatabase } from '../../server/platform/database/database.ts'
import { sql } from '../../server/platform/database/sql.ts'
import { runningApi } from './running-api.ts'

const { house, ask, port, key } = await runningApi()
const open: Socket[] = []
after(() => {
  for (const socket of open) socket.destroy()
})

async function socket(): Promise<Socket> {
  const made = connect(port, '127.0.0.1')
  made.on('error', () => {})
  open.push(made)
  await once(made, 'connect')
  return made
}

const head = (length: number) =>
  `POST /api/v1/records/company HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${key}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`

async function said(from: Socket): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of from) {
    chunks.push(chunk as Buffer)
    if (Buffer.concat(chunks).includes('\r\n\r\n')) break
  }
  return Buffer.concat(chunks).toString()
}

test('two hundred clients that stop in the middle of a request keep nobody else from being served', async () => {
  for (let at = 0; at < 200; at++) {
    const slow = await socket()
    slow.write(at % 2 === 0 ? head(1_000).slice(0, 60) : `${head(1_000)}{"name":"half`)
  }

  assert.equal((await ask('GET', '/records/company')).status, 200)
  assert.equal((await ask('POST', '/records/company', { name: 'Meanwhile' })).status, 201)
})

test('a request whose client goes away in the middle writes nothing', async () => {
  const half = await socket()
  half.write(`${head(60)}{"name":"Never whole"`)
  half.destroy()

  const { body } = await ask('POST', '/records/company/query', {
    filter: { field: 'name', op: 'startsWith', value: 'Never' },
  })
  assert.deepEqual(body.records, [])
})

test('headers above the limit, and bytes that are no request, are refused in the one shape', async () => {
  const large = await socket()
  large.write(`GET /api/v1/records/company?search=${'x'.repeat(40_000)} HTTP/1.1\r\nhost: x\r\n\r\n`)
  assert.match(await said(large), /^HTTP\/1.1 431 .*"code":"http.headers-too-large"/s)
  const odd = await socket()
  odd.write('\u0016\u0003\u0001 this is not HTTP\r\n\r\n')
  assert.match(await said(odd), /^HTTP\/1.1 400 .*"code":"http.malformed"/s)
  const twice = await socket()
  twice.write(
    'POST /api/v1/session HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  )
  assert.match(await said(twice), /^HTTP\/1.1 400 /)
})

test('a question that takes too long is stopped, said to be too slow, and leaves its connection to others', async () => {
  const [row] = await house.installation.pool.query<{ key: string }>(
    sql`select key from kith.workspace where id = ${house.workspaceId}`,
  )
  const locked = Promise.withResolvers<void>()
  const release = Promise.withResolvers<void>()
  const holding = house.installation.pool.transaction(async (connection) => {
    await connection.run(sql`set local statement_timeout = 0`)
    const table = workspaceDatabase(connection, `ws_${row!.key}`).table('company')
    await connection.run(sql`lock table ${table} in access exclusive mode`)
    locked.resolve()
    await release.promise
  })
  await locked.promise
  const slow = house.installation.pool.transaction(async (connection) => {
    await connection.run(sql`set local statement_timeout = 300`)
    const table = workspaceDatabase(connection, `ws_${row!.key}`).table('company')
    return connection.rows(sql`select count(*) from ${table}`)
  })
  try {
    await assert.rejects(slow, { kind: 'unavailable', code: 'database.too-slow' })
  } finally {
    release.resolve()
    await holding
  }
  assert.equal((await ask('GET', '/records/company')).status, 200)
})
