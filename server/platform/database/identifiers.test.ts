import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { testDatabase } from '../../../test/database.ts'
import { createPool } from './pool.ts'
import { identifier, literal, sql } from './sql.ts'

const pool = createPool(await testDatabase())
after(() => pool.close())

const odd = fc.constantFrom(
  '"',
  '""',
  "'",
  '\\',
  ';',
  '--',
  '/*',
  '$1',
  '$$',
  '%',
  ' ',
  '\n',
  '\t',
  '公',
  '🙂',
  'A',
  '.',
  '\u0001',
  '\u202e',
)
const name = fc
  .array(fc.oneof(odd, fc.string({ minLength: 1, maxLength: 4, unit: 'grapheme' })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join('').replaceAll('\0', ''))
  .filter((text) => text.isWellFormed() && text.length > 0 && Buffer.byteLength(text) <= 63)

test('whatever a name is made of, the database reads it back as that name', async () => {
  await fc.assert(
    fc.asyncProperty(name, name, async (column, text) => {
      const rows = await pool.query(sql`select ${literal(text)} as ${identifier(column)}`)
      assert.deepEqual(rows, [{ [column]: text }])
    }),
    { numRuns: 500 },
  )
})

test('a table of any name is made, written and read, and nothing beside it', async () => {
  await pool.run(sql`create schema quoted`)
  await fc.assert(
    fc.asyncProperty(name, async (called) => {
      const table = identifier('quoted', called)
      await pool.run(sql`create table ${table} (${identifier(called)} text)`)
      await pool.run(sql`insert into ${table} values (${called})`)
      assert.deepEqual(await pool.rows(sql`select * from ${table}`), [[called]])
      const tables = await pool.rows(
        sql`select count(*) from pg_catalog.pg_tables where schemaname = 'quoted'`,
      )
      assert.deepEqual(tables.map(Number), [1])
      await pool.run(sql`drop table ${table}`)
    }),
    { numRuns: 60 },
  )
})

test('names that are none are refused before they reach the database', () => {
  for (const wrong of ['', '\0', 'a\0b', 'x'.repeat(64), '公'.repeat(22)])
    assert.throws(() => identifier(wrong))
})
