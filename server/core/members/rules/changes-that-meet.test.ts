import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meeting } from '../../../../test/meeting.ts'
import { testWorkspace } from '../../../../test/workspace.ts'
import type { Context } from '../../../platform/context.ts'
import { createRecord, deleteRecord, updateRecord } from '../../records/index.ts'

const { ctx } = await testWorkspace()

const made = async (object: string, name: string) => (await createRecord(ctx, object, { name })).record.id
const put = (on: Context, object: string, id: string, values: Record<string, unknown>) =>
  updateRecord(on, object, { id, values })

test('of two moves that would close a circle of teams together, the second is refused', async () => {
  const [a, b] = [await made('team', 'A'), await made('team', 'B')]

  const outcomes = await meeting(
    ctx,
    (tx) => put(tx, 'team', a, { parent: b }),
    () => put(ctx, 'team', b, { parent: a }),
  )

  assert.deepEqual(outcomes, ['done', 'refused'])
})

for (const [object, field] of [
  ['member', 'team'],
  ['team', 'parent'],
] as const) {
  test(`a team is not deleted from under a ${object} that comes into it`, async () => {
    const team = await made('team', `Under a ${object}`)
    const comer = await made(object, `A ${object}`)

    const outcomes = await meeting(
      ctx,
      (tx) => put(tx, object, comer, { [field]: team }),
      () => deleteRecord(ctx, 'team', { id: team }),
    )

    assert.deepEqual(outcomes, ['done', 'refused'])
  })

  test(`no ${object} comes into a team that is just deleted`, async () => {
    const team = await made('team', `Before a ${object}`)
    const comer = await made(object, `Late ${object}`)

    const outcomes = await meeting(
      ctx,
      (tx) => deleteRecord(tx, 'team', { id: team }),
      () => put(ctx, object, comer, { [field]: team }),
    )

    assert.deepEqual(outcomes, ['done', 'refused'])
  })
}
