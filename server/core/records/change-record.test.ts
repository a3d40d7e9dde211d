import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../../../test/people.ts'

const { admin } = await testHouse()

test('one change says its operation, whose undo gives back all that the change brought with it', async () => {
  const stages = (await admin.get('/records/stage?sort=position')).body.records
  const made = (await admin.post('/records/deal', { name: 'Crane', stage: stages[0].id })).body
  const path = `/records/deal/${made.record.id}`
  const moved = (await admin.patch(path, { stage: stages[1].id })).body
  const idle = (await admin.patch(path, { stage: stages[1].id })).body

  await admin.post(`/operations/${moved.operationId}/undo`)

  const { record } = (await admin.get(path)).body
  for (const field of ['stage', 'stageSince', 'probability'])
    assert.deepEqual(record[field], made.record[field], field)
  assert.notEqual(moved.record.stageSince, made.record.stageSince)
  assert.equal(idle.operationId, undefined)
  assert.ok(made.operationId)
})

test('a change names everybody its record points at, who made and changed it too', async () => {
  const { record, related } = (await admin.post('/records/company', { name: 'Acme' })).body

  assert.equal(related[record.createdBy].object, 'member')
  assert.equal(related[record.updatedBy].object, 'member')
})
