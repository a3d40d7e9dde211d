import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { testDatabase } from '../../../test/database.ts'
import { createPool } from './pool.ts'
import { sql } from './sql.ts'

const pool = createPool(await testDatabase())
after(() => pool.close())

const awkward = fc.constantFrom(
  '',
  ' ',
  'NULL',
  'null',
  ',',
  '"',
  '\\',
  '{',
  '}',
  '{}',
  'a b',
  '公司',
  '[1:1]=',
)
const element = fc.option(fc.oneof(awkward, fc.stringMatching(/^[a-zA-Z,"{}\\ ]{0,6}$/)), { nil: null })

test('a list of texts comes back as it was sent', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(element, { maxLength: 5 }), async (texts) => {
      const rows = await pool.rows(sql`select ${texts}::text[]`)
      assert.deepEqual(rows, [[texts]])
    }),
    { numRuns: 200 },
  )
})

test('lists within lists and lists that do not begin at one are read whole', async () => {
  const rows = await pool.rows(sql`select '{{a,b},{c,NULL}}'::text[], '[2:3]={a,b}'::text[]`)
  assert.deepEqual(rows, [
    [
      [
        ['a', 'b'],
        ['c', null],
      ],
      ['a', 'b'],
    ],
  ])
})
