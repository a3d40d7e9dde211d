import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SelectOption } from '../../../../shared/core/metadata.ts'
import { meeting } from '../../../../test/meeting.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import type { Transaction } from '../../../platform/context.ts'
import { sql } from '../../../platform/database/sql.ts'
import { createRecord, getRecord, updateRecord } from '../../records/index.ts'
import { createField } from '../create-field.ts'
import { updateField } from '../update-field.ts'

const { ctx } = await testWorkspace()

const option = (key: string): SelectOption => ({ key, label: { en: key }, color: 'sky' })
const [stays, goes] = [option('stays'), option('goes')]
for (const type of ['select', 'multiSelect'] as const) {
  const options = { options: [stays, goes] }
  await createField(ctx, 'company', { name: `level${type}`, type, label: { en: type }, options })
}

// What committing does first: who changes definitions waits for whoever has come so far.
const beginCommit = (tx: Transaction) =>
  tx.db.run(sql`lock table ${tx.db.table('outbox')} in row exclusive mode`)

for (const [type, value] of [
  ['select', 'goes'],
  ['multiSelect', ['stays', 'goes']],
] as const) {
  test(`a ${type} option that a record gets in this moment is not taken away`, async () => {
    const now = await ctx.renewed()
    const name = `level${type}`
    const { record } = await createRecord(now, 'company', { name: 'Gets it' })

    const outcomes = await meeting(
      now,
      async (tx) => {
        await updateRecord(tx, 'company', { id: record.id, values: { [name]: value } })
        await beginCommit(tx as Transaction)
      },
      () => updateField(now, 'company', name, { options: { options: [stays] } }),
    )

    assert.deepEqual(outcomes, ['done', 'refused'])
    assert.deepEqual((await getRecord(now, 'company', record.id)).record[name], value)
  })
}

test('an option that no record gets meanwhile is taken away while others write', async () => {
  const now = await ctx.renewed()
  await createField(now, 'contact', {
    name: 'unused',
    type: 'select',
    label: { en: 'Unused' },
    options: { options: [stays, goes] },
  })
  const fresh = await ctx.renewed()

  const outcomes = await meeting(
    fresh,
    async (tx) => {
      await createRecord(tx, 'contact', { name: { last: 'Other' }, unused: 'stays' })
      await beginCommit(tx as Transaction)
    },
    () => updateField(fresh, 'contact', 'unused', { options: { options: [stays] } }),
  )

  assert.deepEqual(outcomes, ['done', 'done'])
})
