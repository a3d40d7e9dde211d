import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { commitEvents, eventHouse, newEvent } from '../../../test/event-workspace.ts'
import { createPool, type Pool } from '../database/pool.ts'
import { identifier, raw, sql } from '../database/sql.ts'
import { type FileStore, openFileStore } from '../files/file-store.ts'
import { checkBackup } from './check-backup.ts'
import { refuseHalfRestored, refuseTaken } from './clear-way.ts'
import { readDefinitions } from './read-definitions.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-test-backup-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const house = await eventHouse()
const workspace = await house.makeWorkspace()
const files = openFileStore(join(folder, 'files'))
const path = join(folder, 'one.backup')

test('a backup taken while people write is one moment, and comes back as it was', async () => {
  await everyKindOfValue(house.pool, workspace.schema)
  const kept = await files.store(Readable.from([Buffer.from('a contract')]), 100)
  const writing = keepWriting()
  await writing.begun

  const written = await write(house.pool, files, path)
  const wrote = await writing.stop()
  const target = await emptyTarget()
  await restore(target)

  const [row] = await target.pool.rows(sql`
    select count(*), max(n), (select value from ${identifier(workspace.schema, 'counter')} where name = 'pair')
    from ${identifier(workspace.schema, 'pair')}`)
  const [count, newest, counter] = row as number[]
  assert.ok(wrote > count!, `${wrote} writes went on, ${count} were in the moment`)
  assert.deepEqual([newest, counter], [count, count], 'a row and its counter are of one moment')
  assert.equal(await text(await target.files.read(kept.hash)), 'a contract')
  assert.deepEqual(
    await readDefinitions(target.pool, workspace.schema),
    await readDefinitions(house.pool, workspace.schema),
  )
  assert.equal(written.end.files.count, 1)
})

test('every table of a quiet database comes back row by row', async () => {
  await write(house.pool, files, path, true)
  const target = await emptyTarget()

  await restore(target)

  for (const schema of ['kith', workspace.schema]) {
    const { tables } = await readDefinitions(house.pool, schema)
    for (const { name } of tables) {
      assert.deepEqual(
        await fingerprint(target.pool, schema, name),
        await fingerprint(house.pool, schema, name),
        name,
      )
    }
  }
})

test('a file cut short, altered or strange is refused before anything is changed', async () => {
  await write(house.pool, files, path, true)
  const whole = readFileSync(path)
  const broken = join(folder, 'broken.backup')
  const cases: [string, () => void][] = [
    ['cut short', () => truncateSync(broken, Math.floor(whole.length * 0.9))],
    ['its last bytes missing', () => truncateSync(broken, whole.length - 1)],
    ['a byte altered', () => writeFileSync(broken, flipped(whole, Math.floor(whole.length / 2)))],
    ['something else', () => writeFileSync(broken, 'Dear Ada, no backup')],
    ['empty', () => writeFileSync(broken, '')],
  ]
  for (const [name, spoil] of cases) {
    writeFileSync(broken, whole)
    spoil()
    await assert.rejects(
      checkBackup(broken, () => {}),
      { code: 'backup.damaged' },
      name,
    )
  }
  await assert.rejects(
    checkBackup(join(folder, 'nowhere'), () => {}),
    { code: 'backup.not-found' },
  )
})

test('a restore that did not end is refused until it is run again', async () => {
  await write(house.pool, files, path, true)
  const target = await emptyTarget()
  const checked = await checkBackup(path, () => {})
  const full: FileStore = {
    ...target.files,
    store: async () => {
      throw new Error('the disk is gone')
    },
  }
  await assert.rejects(
    restoreBackup({ ...target, files: full, told: () => {} }, path, checked),
    /the disk is gone/,
  )

  await assert.rejects(refuseHalfRestored(target.pool), { code: 'backup.half-restored' })
  await restore(target)

  await refuseHalfRestored(target.pool)
  await assert.rejects(refuseTaken(target.pool, [], false), { code: 'backup.not-empty' })
})

test('a database that another Kith uses is left alone', async () => {
  const target = await emptyTarget()
  const other = createPool(target.connection)
  await other.rows(sql`select 1`)

  await assert.rejects(refuseTaken(target.pool, [], true), { code: 'backup.in-use' })
  await other.close()
})

async function write(pool: Pool, store: FileStore, to: string, overwrite = false) {
  if (overwrite) rmSync(to, { force: true })
  const secret = { check: 'check', value: null }
  const source = { pool, files: store, now: () => new Date(), version: '0.0.0', secret, told: () => {} }
  return writeBackup(source, to)
}

async function emptyTarget() {
  const connection = await testDatabase()
  const pool = createPool(connection, { size: 4 })
  after(() => pool.close())
  return { connection, pool, files: openFileStore(mkdtempSync(join(folder, 'target-'))) }
}

async function restore(target: { pool: Pool; files: FileStore }): Promise<void> {
  const checked = await checkBackup(path, () => {})
  await refuseTaken(target.pool, checked.header.schemas, false)
  await restoreBackup({ ...target, told: () => {} }, path, checked)
}

/** Transactions that each add a row and count it, from several sides, until stopped; gives how many there were. */
function keepWriting(): { begun: Promise<void>; stop(): Promise<number> } {
  const begun = Promise.withResolvers<void>()
  let goOn = true
  let wrote = 0
  const one = () =>
    house.pool.transaction(async (connection) => {
      const [row] = await connection.query<{ value: number }>(sql`
        update ${identifier(workspace.schema, 'counter')} set value = value + 1 where name = 'pair' returning value`)
      await connection.run(
        sql`insert into ${identifier(workspace.schema, 'pair')} (n, note) values (${row?.value}, ${'x'.repeat(200)})`,
      )
      wrote++
    })
  const first = one().then(() => begun.resolve(), begun.reject)
  const writers = Array.from({ length: 4 }, async () => {
    await first
    while (goOn) await one()
  })
  return {
    begun: begun.promise,
    stop: async () => {
      for (let more = 0; more < 20; more++) await one()
      goOn = false
      await Promise.all(writers)
      return wrote
    },
  }
}

async function everyKindOfValue(pool: Pool, schema: string): Promise<void> {
  await commitEvents(pool, schema, [newEvent(), newEvent({ payload: { note: 'Zażółć\t\\N\n王伟' } })])
  const statements = [
    sql`create table ${identifier(schema, 'pair')} (n bigint, note text collate "fi-x-icu" default 'none' not null,
      doubled bigint generated always as (n * 2) stored, constraint pair_pk primary key (n),
      constraint pair_n_ck check (n > 0))`,
    sql`create index pair_note_ix on ${identifier(schema, 'pair')} using gin (note public.gin_trgm_ops)`,
    sql`create unique index pair_upper_uq on ${identifier(schema, 'pair')} (n, upper(note)) where n > 1`,
    sql`create statistics ${identifier(schema, 'pair_upper_st')} on (upper(note)) from ${identifier(schema, 'pair')}`,
    sql`insert into ${identifier(schema, 'counter')} (name, value) values ('pair', 0)`,
    sql`create table ${identifier(schema, 'Odd "name"')} (id int, "a b" numeric(24,4)[], at timestamptz, raw bytea,
      deep jsonb, constraint odd_pk primary key (id)) with (fillfactor=70)`,
    sql`insert into ${identifier(schema, 'Odd "name"')} values (1, '{1.5000,NULL}', '2026-11-26T01:02:03.123456Z',
      ${Buffer.from([0, 255, 10, 92])}, ${JSON.stringify({ a: ['\\', '\u2028', '"'] })}), (2, null, null, '', 'null')`,
    raw('analyze'),
  ]
  for (const statement of statements) await pool.run(statement)
}

async function fingerprint(pool: Pool, schema: string, table: string): Promise<unknown> {
  const rows = await pool.rows(sql`
    select count(*), md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${identifier(schema, table)} t`)
  return rows[0]
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = copy[at]! ^ 0x55
  return copy
}
