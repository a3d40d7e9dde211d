import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../../../../test/people.ts'
import { schemaOf } from '../../../platform/database/migrate.ts'
import { identifier, sql } from '../../../platform/database/sql.ts'

const { admin, installation } = await testHouse()

test('a question is answered although another process has just moved a column it names', async () => {
  await admin.post('/records/company', { name: 'Northquay', phone: '+358 40 123 4567' })
  const { pool } = installation
  const [row] = await pool.query<{ key: string }>(sql`select key from kith.workspace`)
  const table = (name: string) => identifier(schemaOf(row!.key), name)
  const before = await admin.get('/records/company')

  await pool.transaction(async (there) => {
    await there.run(sql`alter table ${table('company')} rename column phone to phone_moved`)
    await there.run(sql`
      update ${table('field')} set definition = jsonb_set(definition, '{column}', '"phone_moved"')
      where object_id = 'company' and definition->>'name' = 'phone'`)
    await there.run(sql`update ${table('revision')} set value = value + 1 where name = 'metadata'`)
  })
  const after = await admin.get('/records/company')

  assert.equal(after.status, 200)
  assert.ok(after.body.records[0].phone)
  assert.deepEqual(after.body.records, before.body.records)
})
