import assert from 'node:assert/strict'
import { readdirSync, statSync } from 'node:fs'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { fileLimits } from '../../shared/core/files.ts'
import { eventually } from '../crash/processes.ts'
import { runningApi } from './running-api.ts'

const megabyte = 1024 * 1024
const twoGigabytes = 2 * 1024 * megabyte
const { house, ask, port, key } = await runningApi()
const { folder } = house.installation.files

/** What lies on the disk, in bytes by file. */
function onDisk(): number[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => statSync(join(one.parentPath, one.name), { throwIfNoEntry: false })?.size ?? 0)
}

const type = 'multipart/form-data; boundary=b'
const opening = Buffer.from(
  '--b\r\ncontent-disposition: form-data; name="file"; filename="orders.csv"\r\n\r\nCompany name,External ID\n',
)
const rows = Buffer.from('Halden Oy,H-1\n'.repeat(megabyte / 16))

/** A table of two gigabytes as it comes from the wire, made as it is asked for; `taken` tells how much was. */
function* twoGigabytesOfRows(taken: { bytes: number }): Generator<Buffer> {
  yield opening
  for (; taken.bytes < twoGigabytes; taken.bytes += rows.length) yield rows
}

function post(path: string, headers: Record<string, string | number>): ClientRequest {
  const all = { authorization: `Bearer ${key}`, 'content-type': type, ...headers }
  return request({ port, method: 'POST', path: `/api/v1${path}`, headers: all })
}

/** The answer, which may come before the body is sent; whether the rest of it is let in is the server's affair. */
function answerTo(sent: ClientRequest): Promise<{ status: number; error: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    sent.on('error', reject)
    sent.on('response', async (response: IncomingMessage) => {
      const chunks = await response.toArray()
      sent.destroy()
      resolve({ status: response.statusCode!, error: JSON.parse(Buffer.concat(chunks).toString()).error })
    })
  })
}

test('a file that says it is too large is refused before any of it is sent', async () => {
  const sizes = { '/files': twoGigabytes, '/imports': 50 * 1024 * 1024 * megabyte }
  for (const [path, size] of Object.entries(sizes)) {
    const sent = post(path, { 'content-length': size })
    sent.flushHeaders()

    const { status, error } = await answerTo(sent)

    assert.deepEqual([status, error.code], [413, 'http.body-too-large'])
    assert.match(String(error.message), /\w+ .+\./)
  }
  assert.deepEqual(onDisk(), [])
})

test('two gigabytes of unsaid length are cut off at the limit; nothing stays, and memory stays flat', async () => {
  const before = process.memoryUsage().rss
  const taken = { bytes: 0 }
  let mostMemory = 0
  let mostOnDisk = 0
  const looking = setInterval(() => {
    mostMemory = Math.max(mostMemory, process.memoryUsage().rss - before)
    mostOnDisk = Math.max(mostOnDisk, ...onDisk())
  }, 20)
  const sent = post('/files', { 'transfer-encoding': 'chunked' })
  const answered = answerTo(sent)
  Readable.from(twoGigabytesOfRows(taken)).pipe(sent)

  const { status, error } = await answered.finally(() => clearInterval(looking))

  assert.deepEqual([status, error.code], [413, 'files.too-large'])
  assert.match(String(error.message), /up to 100 MB/)
  assert.ok(mostOnDisk > megabyte && mostOnDisk <= fileLimits.bytes, `${mostOnDisk} bytes on the disk`)
  assert.ok(taken.bytes < fileLimits.bytes + 64 * megabyte, `${taken.bytes} bytes were taken`)
  assert.ok(mostMemory < 200 * megabyte, `${mostMemory} bytes of memory`)
  await eventually(() => onDisk().length === 0, 'nothing stays on the disk')
  assert.equal((await ask('GET', '/records/file')).body.records.length, 0)
})

test('an import of two gigabytes whose sender goes away on the way leaves nothing behind', async () => {
  const sent = post('/imports', { 'content-length': twoGigabytes })
  sent.on('error', () => {})
  sent.write(opening)
  for (let megabytes = 0; megabytes < 24; megabytes++) sent.write(rows)
  await eventually(() => onDisk().some((bytes) => bytes > 4 * megabyte), 'some of it is on the disk')

  sent.destroy()

  await eventually(() => onDisk().length === 0, 'nothing stays on the disk')
  assert.deepEqual((await ask('GET', '/imports')).body.imports, [])
  assert.equal((await ask('POST', '/records/company', { name: 'Afterwards' })).status, 201)
})
