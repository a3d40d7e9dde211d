import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { newId } from '../../../shared/platform/ids.ts'
import type { Client } from '../../../test/api.ts'
import { testHouse } from '../../../test/people.ts'
import { upload } from '../../../test/upload.ts'

const { installation, admin, join: invite } = await testHouse()
const { files } = installation

/** Everything on disk: contents that are kept, and what was received and is neither kept nor discarded. */
function onDisk(): string[] {
  return readdirSync(files.folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort()
}

const send = (
  content: Record<string, string>,
  { as = admin, texts = {}, key }: { as?: Client; texts?: Record<string, string>; key?: string } = {},
) => {
  const sent = upload(content, texts)
  const headers = { ...sent.headers, ...(key !== undefined && { 'idempotency-key': key }) }
  return as.ask('POST', '/files', { ...sent, headers })
}

test('a file is kept under its name, as its sender may say it, in one event', async () => {
  const company = (await admin.post('/records/company', { name: 'Northquay' })).body.record.id

  const { status, body } = await send(
    { '../contract.txt': 'a contract' },
    { texts: { object: 'company', record: company } },
  )

  assert.equal(status, 201, JSON.stringify(body))
  const { name, size, mediaType, about, version } = body.record
  assert.deepEqual([name, size, mediaType, version], ['contract.txt', 10, 'application/octet-stream', 1])
  assert.deepEqual(about, [{ object: 'company', id: company }])
})

test('what is refused leaves nothing on the disk', async () => {
  const reader = (await invite('readOnly')).client
  const before = onDisk()

  const refused = [
    await send({ 'a.txt': 'by one who may not' }, { as: reader }),
    await send({ 'a.txt': 'about nothing' }, { texts: { object: 'company', record: newId() } }),
    await send({ 'a.txt': 'one', 'b.txt': 'and another' }),
    await send({}),
    await admin.post('/imports', undefined, upload({ 'a.pdf': '%PDF-1.7 no table' })),
    await admin.post('/imports', undefined, upload({ 'a.csv': 'Name\nx\n' }, { plan: '{"parts":3}' })),
  ]

  assert.deepEqual(
    refused.map(({ status, body }) => [status, body.error.code]),
    [
      [403, 'records.forbidden'],
      [422, 'records.invalid'],
      [413, 'http.body-too-large'],
      [422, 'files.none'],
      [422, 'imports.document'],
      [422, 'http.invalid-request'],
    ],
  )
  assert.deepEqual(onDisk(), before)
})

test('who may not, and what says that it is too large, is refused before the body is read', async () => {
  const reader = (await invite('readOnly')).client
  // A body that never ends well: read, it would be refused as broken.
  const body = Buffer.from('--kith-test-boundary\r\n')
  const type = { 'content-type': 'multipart/form-data; boundary=kith-test-boundary' }

  const mayNot = await reader.ask('POST', '/files', { body, headers: type })
  const mayNotImport = await reader.ask('POST', '/imports', { body, headers: type })
  const tooLarge = await admin.ask('POST', '/files', {
    body,
    headers: { ...type, 'content-length': String(200 * 1024 * 1024) },
  })

  assert.deepEqual([mayNot.status, mayNot.body.error.code], [403, 'records.forbidden'])
  assert.deepEqual([mayNotImport.status, mayNotImport.body.error.code], [403, 'access.not-permitted'])
  assert.deepEqual([tooLarge.status, tooLarge.body.error.code], [413, 'http.body-too-large'])
})

test('an Idempotency-Key with the same content is answered again, with another it is a mistake', async () => {
  const first = await send({ 'a.txt': 'one content' }, { key: 'k1' })
  const again = await send({ 'a.txt': 'one content' }, { key: 'k1' })
  const before = onDisk()
  const other = await send({ 'a.txt': 'another content' }, { key: 'k1' })
  const otherName = await send({ 'b.txt': 'one content' }, { key: 'k1' })

  assert.deepEqual([first.status, again.status], [201, 201])
  assert.deepEqual(again.body, first.body)
  assert.equal(again.headers['idempotent-replayed'], 'true')
  for (const { status, body } of [other, otherName])
    assert.deepEqual([status, body.error.code], [422, 'http.idempotency-key-reused'])
  assert.deepEqual(onDisk(), before)
})

test('an import with the same key and another file is a mistake too', async () => {
  const post = (content: string) => {
    const sent = upload({ 'a.csv': content })
    return admin.ask('POST', '/imports', { ...sent, headers: { ...sent.headers, 'idempotency-key': 'k2' } })
  }
  const first = await post('Name\nOne Oy\n')
  const again = await post('Name\nOne Oy\n')
  const other = await post('Name\nOther Oy\n')

  assert.equal(again.body.id, first.body.id)
  assert.deepEqual([other.status, other.body.error.code], [422, 'http.idempotency-key-reused'])
})

test('an upload that was undone and taken out of the bin still has its content', async () => {
  const { id } = (await send({ 'a.txt': 'undone and back' })).body.record
  const { events } = (await admin.get(`/records/file/${id}/history`)).body
  await admin.post(`/operations/${events[0].operationId}/undo`)
  const gone = await admin.get(`/files/${id}/content`)
  await admin.post(`/records/file/${id}/restore`)

  const back = await admin.get(`/files/${id}/content`)

  assert.equal(gone.status, 404)
  assert.equal(back.body, 'undone and back')
})

test('a file is a download under its own name, whatever it says it is', async () => {
  const sent = upload({ 'péage (1).html': '<script>alert(1)</script>' })
  const { record } = (await admin.ask('POST', '/files', sent)).body

  const { headers } = await admin.get(`/files/${record.id}/content`)

  assert.equal(headers['content-disposition'], "attachment; filename*=UTF-8''p%C3%A9age%20%281%29.html")
  assert.equal(headers['content-type'], 'application/octet-stream')
  assert.equal(headers['x-content-type-options'], 'nosniff')
  assert.match(String(headers['content-security-policy']), /default-src 'none'/)
})
