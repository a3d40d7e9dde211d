import assert from 'node:assert/strict'
import { existsSync, readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { testInstallation } from '../../../test/installation.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import { modules } from '../../modules.ts'
import { type Sql, sql } from '../../platform/database/sql.ts'
import { keepingFiles } from '../../platform/files/files-lock.ts'
import { putAside } from '../../platform/files/put-aside.ts'
import { draftImport } from '../imports/mapping/draft-import.ts'
import { deleteRecord, purgeRecords, writeRecords } from '../records/index.ts'
import { createFile } from './create-file.ts'
import { importFilesMs } from './named-contents.ts'
import { asideMs, graceMs, sweepFiles } from './sweep-files.ts'

const installation = await testInstallation({ modules })
const { files, pool } = installation
const { ctx } = await testWorkspace({}, installation)

const bytes = (content: string) => Readable.from([Buffer.from(content)])
const isKept = (hash: string) => existsSync(files.pathOf(hash))
const sweep = (groups = 256) => sweepFiles(installation, { signal: new AbortController().signal, groups })

async function fileRecord(content: string): Promise<{ id: string; hash: string }> {
  const received = await files.receive(bytes(content), 1_000)
  const file = { ...received, name: `${content}.txt`, mediaType: 'text/plain' }
  const { record } = await createFile(ctx, files, { file, about: [] })
  return { id: record.id, hash: received.hash }
}

async function draft(content: string): Promise<{ id: string; hash: string }> {
  const received = await files.receive(bytes(content), 1_000)
  const { id } = await draftImport(ctx, files, { files: [{ ...received, name: 'a.csv' }], plan: null })
  return { id, hash: received.hash }
}

test('what anything names stays; what nothing names goes aside after a day and away a month later', async () => {
  const record = await fileRecord('named by a record')
  const binned = await fileRecord('named by a record in the bin')
  await deleteRecord(ctx, 'file', { id: binned.id })
  const past = await fileRecord('named by a history')
  const object = ctx.metadata.objects.get('file')!
  await ctx.transaction((tx) =>
    writeRecords(tx, object, [{ action: 'update', id: past.id, values: { hash: null } }], {
      onRefusal: 'stop',
      trusted: true,
    }),
  )
  const drafted = await draft('Name\nnamed by a draft\n')
  const purged = await fileRecord('named by nothing any more')
  await deleteRecord(ctx, 'file', { id: purged.id })
  await ctx.transaction((tx) => purgeRecords(tx, tx.metadata.objects.get('file')!, [purged.id]))
  const refused = await files.store(bytes('named by nothing'), 100)
  const named = [record, binned, past, drafted].map(({ hash }) => hash)
  const unnamed = [purged.hash, refused.hash]

  const young = await sweep()
  assert.deepEqual([...named, ...unnamed].map(isKept), [true, true, true, true, true, true])
  installation.advance(graceMs + 60_000)
  const old = await sweep()
  assert.deepEqual([...named, ...unnamed].map(isKept), [true, true, true, true, false, false])
  const before = await sweep()
  installation.advance(asideMs + 60_000)
  const later = await sweep()

  assert.deepEqual(young, { aside: 0, back: 0, removed: 0 })
  assert.deepEqual(old, { aside: 2, back: 0, removed: 0 })
  assert.deepEqual(before, { aside: 0, back: 0, removed: 0 })
  assert.deepEqual(later, { aside: 0, back: 0, removed: 2 })
  assert.deepEqual(readdirSync(join(files.folder, 'aside')), [])
  assert.deepEqual(named.map(isKept), [true, true, true, true])
})

test('contents are looked up by an index, however many files there are', async () => {
  const table = ctx.db.table('file')
  await pool.run(sql`
    insert into ${table} (id, title, created_at, updated_at, version, hash)
    select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'many', ${new Date()}, ${new Date()}, 1,
      case when n % 1000 > 0 then md5(n::text) end
    from generate_series(1, 50000) n`)
  await pool.run(sql`analyze ${table}`)
  const wanted = ['0', '1'].map((letter) => letter.repeat(64))
  const planOf = async (condition: Sql) => {
    const rows = await pool.rows(sql`explain select id from ${table} f where ${condition}`)
    return rows.join(' ')
  }

  const plans = [await planOf(sql`f.hash = any(${wanted}::text[])`), await planOf(sql`f.hash is null`)]

  for (const plan of plans) assert.match(plan, /Index.* Scan/)
  await pool.run(sql`delete from ${table} where title = 'many'`)
})

test('the files of an import are named until three months after its end', async () => {
  const { id, hash } = await draft('Name\nof an import that ends\n')
  await pool.run(sql`
    update ${ctx.db.table('import')} set status = 'finished', finished_at = ${installation.now()} where id = ${id}`)

  installation.advance(importFilesMs - 60_000)
  await sweep()
  const soon = isKept(hash)
  installation.advance(120_000)
  await sweep()

  assert.deepEqual([soon, isKept(hash)], [true, false])
})

test('what is named again comes back, and what is stored anew has its place at once', async () => {
  const lost = await files.store(bytes('sought again'), 100)
  const sent = await files.store(bytes('sent again'), 100)
  installation.advance(graceMs + 60_000)
  await sweep()
  assert.deepEqual([isKept(lost.hash), isKept(sent.hash)], [false, false])
  await files.store(bytes('sent again'), 100)
  // The clock of these tests is ahead of the disk's.
  utimesSync(files.pathOf(sent.hash), installation.now(), installation.now())
  const values = { name: 'a', hash: lost.hash }
  await ctx.transaction((tx) =>
    writeRecords(tx, tx.metadata.objects.get('file')!, [{ action: 'create', values }], {
      onRefusal: 'stop',
      trusted: true,
    }),
  )

  const swept = await sweep()

  assert.equal(swept?.back, 1)
  assert.deepEqual([isKept(lost.hash), isKept(sent.hash)], [true, true])
  assert.ok(await files.isWhole(lost.hash))
})

test('a content that is kept anew while it is put aside stays', async () => {
  const { hash } = await files.store(bytes('just kept again'), 100)
  const aMinuteAgo = new Date(Date.now() - 60_000)

  const isAside = await putAside(files, hash, { before: aMinuteAgo, now: new Date() })

  assert.deepEqual([isAside, isKept(hash)], [false, true])
})

test('a run goes on where the one before stood, and looks at its share only', async () => {
  const { hash } = await files.store(bytes('in some folder'), 100)
  installation.advance(graceMs + 60_000)
  const place = Number.parseInt(hash.slice(0, 2), 16)
  const stands = async () => {
    const [row] = await pool.rows(sql`select place from kith.recurring_work where name = 'files.sweep'`)
    return Number.parseInt(String(row?.[0]), 16)
  }
  const start = await stands()
  const distance = (place - start + 256) % 256

  await sweep(distance)
  const before = [isKept(hash), await stands()]
  await sweep(1)

  assert.deepEqual(before, [true, place])
  assert.deepEqual([isKept(hash), await stands()], [false, (place + 1) % 256])
})

test('what a killed process had received and not kept is removed after a day', async () => {
  const { path } = await files.receive(bytes('half way'), 100)
  utimesSync(path, installation.now(), installation.now())
  await sweep()
  const young = existsSync(path)
  installation.advance(graceMs + 60_000)
  await sweep()

  assert.deepEqual([young, existsSync(path)], [true, false])
})

test('nothing moves while a backup is made', async () => {
  const { hash } = await files.store(bytes('of the snapshot'), 100)
  installation.advance(graceMs + 60_000)

  const swept = await keepingFiles(pool, () => sweep())

  assert.deepEqual([swept, isKept(hash)], [null, true])
  assert.equal((await sweep())?.aside, 1)
})
