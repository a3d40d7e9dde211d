import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importHouse } from '../../../../test/imports.ts'

const { admin, draft, run } = await importHouse()

const sinceOf = async (name: string): Promise<string | null> => {
  const { records } = (await admin.get('/records/deal?limit=200')).body
  return records.find((one: { title: string }) => one.title === name).stageSince
}

test('a deal stands in its stage since the day its file says, and since nobody knows when where it says none', async () => {
  const { id, plan } = await draft({
    'deals.csv': [
      'Deal name,Stage,Last stage change,Close date',
      'Dated,Proposal,2024-03-01,2031-01-01',
      'Undated,Proposal,,2031-01-01',
      'Won long ago,Won,,2017-03-01',
    ].join('\n'),
  })
  const column = plan.parts[0].columns.find((one: { column: string }) => one.column === 'Last stage change')
  assert.deepEqual(column.target, { kind: 'field', path: 'stageSince' })
  await run(id)

  assert.match((await sinceOf('Dated')) ?? '', /^2024-0(2-29|3-01)T/)
  assert.equal(await sinceOf('Undated'), null)
  assert.match((await sinceOf('Won long ago')) ?? '', /^2017-0(2-28|3-01)T/)
})

test('a move makes it known, and whoever makes a deal may say it, in no future', async () => {
  const { records: stages } = (await admin.get('/records/stage?limit=50')).body
  const other = stages.find((one: { title: string }) => one.title === 'Negotiation').id
  const { records } = (await admin.get('/records/deal?limit=200')).body
  const undated = records.find((one: { title: string }) => one.title === 'Undated').id
  await admin.patch(`/records/deal/${undated}`, { stage: other })
  assert.ok((await sinceOf('Undated')) !== null)

  const stageSince = '2025-05-05T10:00:00.000Z'
  const made = await admin.post('/records/deal', { name: 'Moved in', stageSince })
  assert.equal(made.body.record.stageSince, stageSince)
  const ahead = await admin.post('/records/deal', { name: 'Ahead', stageSince: '2999-01-01T00:00:00Z' })
  assert.ok(ahead.body.record.stageSince < '2900')
  const later = await admin.patch(`/records/deal/${made.body.record.id}`, {
    stageSince: '2024-01-01T00:00:00Z',
  })
  assert.deepEqual(
    later.body.error.details.map((one: { code: string }) => one.code),
    ['records.read-only-field'],
  )
})
