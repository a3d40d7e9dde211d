import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NotificationPage } from '../../../shared/core/notifications.ts'
import { newId } from '../../../shared/platform/ids.ts'
import { testBackground } from '../../../test/background.ts'
import { eventually } from '../../../test/crash/processes.ts'
import { testHouse } from '../../../test/people.ts'

const background = testBackground()
const { admin, join, installation } = await testHouse({ committed: background.committed })
await background.start(installation)
const { client: seller } = await join('salesperson')

const make = async (name: string): Promise<string> =>
  (await admin.post('/records/company', { name })).body.record.id
// Of others' companies a salesperson changes none.
const change = async (...ids: string[]): Promise<string> =>
  (await seller.post('/records/company/bulk', { action: 'update', ids, values: { employees: 12 } })).body.id

/** What was told of an operation, once it is. */
async function toldOf(id: string) {
  const find = async () => {
    const page = (await seller.get('/notifications')).body as NotificationPage
    const told = page.notifications.find(({ params }) => params.operationId === id)
    return told && { ...told, title: page.related[told.recordId ?? '']?.title ?? null }
  }
  await eventually(async () => (await find()) !== undefined, 'it is told')
  return (await find())!
}

test('what was refused to a single record names it, and to several only says how many', async () => {
  const [lone, other] = [await make('Lone valve'), await make('Other valve')]

  const ofOne = await toldOf(await change(lone))
  const ofTwo = await toldOf(await change(lone, other))
  const ofNone = await toldOf(await change(newId()))

  assert.deepEqual([ofOne.recordId, ofOne.title, ofOne.params.failed], [lone, 'Lone valve', 1])
  assert.deepEqual([ofTwo.recordId, ofTwo.params.failed], [null, 2])
  assert.equal(ofNone.recordId, null)
})
