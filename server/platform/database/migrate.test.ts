import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { AppError } from '../../../shared/platform/errors.ts'
import { newId } from '../../../shared/platform/ids.ts'
import { testDatabase } from '../../../test/database.ts'
import { eventHouse } from '../../../test/event-workspace.ts'
import { migrateGlobal, migrateWorkspaces, schemaOf } from './migrate.ts'
import { migrationNames, splitStatements } from './migration-files.ts'
import { createPool, type Pool } from './pool.ts'
import { readinessOf } from './readiness.ts'
import { identifier, raw, sql } from './sql.ts'

test('an installation of before migrations were a set adopts what each workspace had', async () => {
  const pool = createPool(await testDatabase(), { size: 4 })
  after(() => pool.close())
  await olderInstallation(pool, { global: 3, workspaces: { older234: 5, newer567: 8 } })
  const names = await migrationNames('workspace')

  const wouldRun = [
    await migrateGlobal(pool, { dryRun: true }),
    [...(await migrateWorkspaces(pool, { dryRun: true }))],
  ]
  const ran = [await migrateGlobal(pool), [...(await migrateWorkspaces(pool))]]
  const again = [await migrateGlobal(pool), [...(await migrateWorkspaces(pool))]]

  const waiting = ([key, had]: [string, number]): [string, string[]] => [key, names.slice(had)]
  const workspaces = (
    [
      ['newer567', 8],
      ['older234', 5],
    ] as [string, number][]
  ).flatMap((one) => (names.length > one[1] ? [waiting(one)] : []))
  assert.deepEqual(ran, [(await migrationNames('global')).slice(3), workspaces])
  assert.deepEqual(wouldRun, ran)
  assert.deepEqual(again, [[], []])
})

test('a migration that comes to stand before those a workspace has had runs all the same', async () => {
  const { pool, makeWorkspace } = await eventHouse()
  const { id, key, schema } = await makeWorkspace()
  await pool.run(sql`drop table ${identifier(schema, 'operation_problem')}`)
  await pool.run(sql`alter table ${identifier(schema, 'operation')} drop column place, drop column object_id,
    drop column action`)
  await pool.run(sql`drop index ${identifier(schema, 'operation_undo_of_ix')}`)
  await pool.run(sql`
    update kith.workspace set migrations = array_remove(migrations, '0003-operations') where id = ${id}`)
  const ready = readinessOf(pool)

  const before = await ready()
  const ran = await migrateWorkspaces(pool)

  assert.deepEqual([before.ready, before.migrations], [false, 'waiting'])
  assert.deepEqual([...ran], [[key, ['0003-operations']]])
  assert.deepEqual(await ready(), { ready: true, database: 'ok', migrations: 'done' })
})

test('the database of a newer Kith is refused by name, and nobody is sent to this process any more', async () => {
  const { pool, makeWorkspace } = await eventHouse()
  const { id } = await makeWorkspace()
  const ready = readinessOf(pool)
  assert.equal((await ready()).ready, true)
  await pool.run(sql`
    update kith.workspace set migrations = array_append(migrations, '9001-from-the-future') where id = ${id}`)

  await assert.rejects(migrateGlobal(pool), isNewer('9001-from-the-future'))
  await assert.rejects(migrateWorkspaces(pool), isNewer('9001-from-the-future'))
  assert.deepEqual(await ready(), { ready: false, database: 'ok', migrations: 'newer' })

  await pool.run(sql`update kith.workspace set migrations = array_remove(migrations, '9001-from-the-future')`)
  assert.equal((await ready()).ready, true)
  await pool.run(sql`insert into kith.migration (name, applied_at) values ('9000-all-new', ${new Date()})`)
  await assert.rejects(migrateGlobal(pool), isNewer('9000-all-new'))
  assert.equal((await ready()).migrations, 'newer')
})

test('of two processes that migrate at once, each migration runs in one', async () => {
  const connection = await testDatabase()
  const pools = [createPool(connection, { size: 4 }), createPool(connection, { size: 4 })]
  after(() => Promise.all(pools.map((pool) => pool.close())))
  await olderInstallation(pools[0]!, { global: 3, workspaces: { older234: 2 } })

  await Promise.all(
    pools.map(async (pool) => {
      await migrateGlobal(pool)
      await migrateWorkspaces(pool)
    }),
  )

  const [row] = await pools[0]!.query<{ migrations: string[] }>(sql`select migrations from kith.workspace`)
  assert.deepEqual(row?.migrations, await migrationNames('workspace'))
})

test('a migration may take longer than a request', async () => {
  const connection = await testDatabase()
  const pool = createPool(connection, { size: 2 })
  const hasty = createPool(connection, { size: 2, statementTimeoutMs: 2_000 })
  after(() => Promise.all([pool.close(), hasty.close()]))
  const names = await migrationNames('workspace')
  await olderInstallation(pool, { global: 3, workspaces: { older234: 8 } })
  await migrateGlobal(pool)

  const ran = await pool.transaction(async (holding) => {
    await holding.run(sql`select 1 from kith.workspace for update`)
    const migrating = Promise.allSettled([migrateWorkspaces(hasty)])
    await wait(2_500)
    return { migrating }
  })

  const [outcome] = await ran.migrating
  assert.ok(outcome.status === 'fulfilled', String(outcome.status === 'rejected' && outcome.reason))
  assert.deepEqual([...outcome.value], [['older234', names.slice(8)]])
})

function isNewer(name: string) {
  return (error: unknown) =>
    error instanceof AppError && error.code === 'database.newer' && error.message.includes(name)
}

/** An installation as the first versions made it: a workspace named the last of its migrations. */
async function olderInstallation(
  pool: Pool,
  made: { global: number; workspaces: Record<string, number> },
): Promise<void> {
  await pool.run(raw('create schema kith'))
  await pool.run(raw('create extension if not exists pg_trgm with schema public'))
  await pool.run(
    raw(
      'create table kith.migration (name text not null, applied_at timestamptz not null, constraint migration_pk primary key (name))',
    ),
  )
  for (const name of (await migrationNames('global')).slice(0, made.global)) {
    await runFile(pool, 'global', name, 'kith')
    await pool.run(sql`insert into kith.migration (name, applied_at) values (${name}, ${new Date()})`)
  }
  for (const [key, count] of Object.entries(made.workspaces)) {
    const names = (await migrationNames('workspace')).slice(0, count)
    await pool.run(sql`create schema ${identifier(schemaOf(key))}`)
    for (const name of names) await runFile(pool, 'workspace', name, schemaOf(key))
    await pool.run(sql`
      insert into kith.workspace (id, key, name, migrated_to, created_at)
      values (${newId()}, ${key}, ${key}, ${names.at(-1)}, ${new Date()})`)
  }
}

async function runFile(pool: Pool, family: string, name: string, schema: string): Promise<void> {
  const file = join(import.meta.dirname, `../../migrations/${family}/${name}.sql`)
  const text = readFileSync(file, 'utf8').replaceAll('{schema}', identifier(schema).compile().text)
  await pool.transaction(async (connection) => {
    for (const statement of splitStatements(text)) await connection.run(raw(statement))
  })
}
