import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meeting } from '../../../test/meeting.ts'
import { testWorkspace } from '../../../test/workspace.ts'
import { createRecord, updateRecord } from '../../core/records/index.ts'
import type { Context } from '../../platform/context.ts'

const { ctx } = await testWorkspace()

const company = async (name: string) => (await createRecord(ctx, 'company', { name })).record.id
const putBelow = (on: Context, id: string, parent: string) =>
  updateRecord(on, 'company', { id, values: { parent } })

test('of two moves that would close a circle of companies together, the second is refused', async () => {
  const [a, b, c] = [await company('A'), await company('B'), await company('C')]
  await putBelow(ctx, b, c)

  const outcomes = await meeting(
    ctx,
    (tx) => putBelow(tx, a, b),
    () => putBelow(ctx, c, a),
  )

  assert.deepEqual(outcomes, ['done', 'refused'])
})
