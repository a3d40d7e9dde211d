import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { test } from 'node:test'
import yazl from 'yazl'
import { importHouse, until } from '../../../test/imports.ts'
import { upload } from '../../../test/upload.ts'

const house = await importHouse()
const { admin, draft, run, dryRun, send, installation } = house

const codeOf = async (name: string, content: string | Uint8Array) => {
  const { status, body } = await send({ [name]: content })
  return [status, body.error?.code]
}

test('hostile headers become columns and nothing else', async () => {
  const header = [
    '__proto__',
    'constructor',
    '"a""; drop table x; --"',
    '=cmd()',
    'x'.repeat(5_000),
    '',
    '‮evil',
  ]
  const made = await draft({ 'a.csv': `${header.join(',')}\n1,2,3,4,5,6,7\n` })

  assert.equal(made.tables[0].format.columns.length, 7)
  assert.ok(made.tables[0].format.columns.every((name: string) => name.length <= 1_000))
  assert.equal((await admin.put(`/imports/${made.id}/plan`, { parts: made.plan.parts })).status, 200)
})

test('a cell of ten megabytes is one row reported, not a crash', async () => {
  const made = await draft({
    'companies.csv': `Company name,Employees\nSmall,1\n${'x'.repeat(10_000_000)},2\nAlso small,3\n`,
  })

  const done = await run(made.id)

  assert.deepEqual([done.progress.counts[0].created, done.progress.counts[0].failed], [2, 1])
  const { body } = await admin.get(`/imports/${made.id}/problems`)
  assert.deepEqual([body.problems[0].line, body.problems[0].code], [3, 'imports.cell-too-large'])
})

test('broken encodings are said and can be chosen anew', async () => {
  const bytes = Buffer.concat([Buffer.from('Company name\nCaf\xe9 Zo\xeb\n', 'latin1')])
  const made = await draft({ 'companies.csv': bytes })
  assert.deepEqual(made.tables[0].columns[0].samples, ['Café Zoë'])

  const read = await admin.patch(`/imports/${made.id}/tables/0`, { encoding: 'utf-8' })

  assert.equal(read.status, 200)
  assert.ok(
    read.body.tables[0].warnings.some((one: { code: string }) => one.code === 'imports.file-undecodable'),
  )
})

test('zip bombs, empty files and files of another kind are refused', async () => {
  const zip = new yazl.ZipFile()
  zip.addBuffer(Buffer.from('<Types/>'), '[Content_Types].xml')
  zip.addBuffer(
    Buffer.from('<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'),
    'xl/workbook.xml',
  )
  zip.addReadStream(Readable.from(zeros(200)), 'xl/worksheets/sheet1.xml')
  zip.end()
  const bomb = await buffer(zip.outputStream)

  assert.equal((await codeOf('bomb.xlsx', bomb))[0], 422)
  assert.deepEqual(await codeOf('a.csv', ''), [422, 'imports.file-empty'])
  assert.deepEqual(await codeOf('a.csv', '  \n\n'), [422, 'imports.file-empty'])
  assert.deepEqual(await codeOf('a.csv', Buffer.from('89504e470d0a1a0a0000', 'hex')), [
    422,
    'imports.kind-unknown',
  ])
  assert.deepEqual(
    await codeOf(
      'a.csv',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]),
    ),
    [422, 'imports.excel-old'],
  )
})

async function* zeros(megabytes: number): AsyncGenerator<Buffer> {
  for (let n = 0; n < megabytes; n++) yield Buffer.alloc(1_048_576, '<c/>')
}

test('a truncated upload leaves neither an import nor a file', async () => {
  const { body: before } = await admin.get('/imports')
  const whole = upload({ 'a.csv': `Name\n${'row\n'.repeat(1_000)}` })

  const { status } = await admin.post('/imports', undefined, {
    ...whole,
    body: whole.body.subarray(0, whole.body.length - 200),
  })

  assert.ok(status >= 400 && status < 500, String(status))
  const { body: after } = await admin.get('/imports')
  assert.deepEqual(after, before)
})

test('a full disk while storing is a clear refusal, and nothing stays', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  const original = installation.files.receive
  const { body: before } = await admin.get('/imports')
  Object.assign(installation.files, {
    receive: (content: NodeJS.ReadableStream, limit: number) =>
      original(Readable.from(failing(content, full)), limit),
  })
  try {
    const { status, body } = await send({ 'a.csv': 'Name\nx\n' })
    assert.deepEqual([status, body.error.code], [507, 'files.storage-full'])
  } finally {
    Object.assign(installation.files, { receive: original })
  }
  assert.deepEqual((await admin.get('/imports')).body, before)
})

async function* failing(content: NodeJS.ReadableStream, error: Error): AsyncGenerator<Buffer> {
  for await (const chunk of content) yield chunk as unknown as Buffer
  throw error
}

test('a definition that goes while an import runs ends it with the reason; what came before stays', async () => {
  const field = { name: 'shoeSize', label: { en: 'Shoe size' }, type: 'number' }
  assert.equal((await admin.post('/objects/contact/fields', field)).status, 201)
  const rows = Array.from({ length: 20_000 }, (_, n) => `Person ${n},${n % 50}`)
  const made = await draft({ 'people.csv': `Full name,Shoe size\n${rows.join('\n')}\n` })
  await admin.post(`/imports/${made.id}/start`)
  await until(admin, made.id, (body) => body.progress.counts[0]?.created > 0)

  assert.equal((await admin.delete('/objects/contact/fields/shoeSize')).status, 200)

  const ended = await until(admin, made.id, (body) => !['waiting', 'running'].includes(body.status))
  assert.equal(ended.status, 'failed')
  assert.equal(ended.error.code, 'imports.definitions-changed')
  assert.ok(ended.progress.counts[0].created > 0 && ended.progress.counts[0].created < 20_000)
})

test('a plan of another workspace’s import, or with ids of its records, is nothing here', async () => {
  const unknown = '019c0000-0000-7000-8000-000000000000'
  assert.equal((await admin.put(`/imports/${unknown}/plan`, { parts: [] })).status, 422)
  assert.equal((await admin.get(`/imports/${unknown}`)).status, 404)
  assert.equal((await admin.get(`/imports/${unknown}/problems.csv`)).status, 404)
  const made = await draft({ 'deals.csv': `Deal name,Company\nX,${unknown}\n` })
  const done = await dryRun(made.id)
  assert.equal(done.dryRun.progress.counts[0].created, 1)
  const { body } = await admin.get(`/imports/${made.id}/problems`)
  assert.deepEqual(
    body.problems.map((one: { code: string }) => one.code),
    ['imports.link-not-found'],
  )
})

test('of several files, the one that cannot be read is named', async () => {
  const { status, body } = await send({ 'good.csv': 'Name\nNord\n', 'bad.csv': '' })

  assert.equal(status, 422)
  assert.equal(body.error.params.file, 'bad.csv')
  assert.match(body.error.message, /^bad\.csv: /)
})
