import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../../shared/platform/ids.ts'
import { testBackground } from '../../../test/background.ts'
import { eventually } from '../../../test/crash/processes.ts'
import { newEvent } from '../../../test/event-workspace.ts'
import { password, testHouse } from '../../../test/people.ts'
import type { StoredEvent } from '../../platform/events/event.ts'
import { firstMove } from './first-move.ts'

const background = testBackground()
const { admin, installation } = await testHouse({ committed: background.committed })
await background.start(installation)

const done = async (): Promise<string[]> =>
  (await admin.get('/start')).body.steps.flatMap((step: { key: string; isDone: boolean }) =>
    step.isDone ? [step.key] : [],
  )

test('steps are done by what is true: a language nobody else reads is no step, a colleague is one who may come', async () => {
  assert.deepEqual(await done(), ['mail'])

  const names = ['Imported', 'Unasked']
  for (const name of names) await admin.post('/records/member', { name, email: `${name}@x.example` })
  assert.deepEqual(await done(), ['mail'], 'members of a file were not invited')

  await admin.post('/invitations', { email: 'aino@x.example', role: 'salesperson' })
  await admin.patch('/me', { language: 'fi' })
  assert.deepEqual(await done(), ['mail', 'invite'])

  await admin.patch('/workspace', { languages: ['en', 'fi'] })
  assert.deepEqual(await done(), ['language', 'mail', 'invite'])

  installation.advance(15 * 24 * 60 * 60_000)
  await admin.post('/session', { email: 'lin@northquay.example', password })
  assert.ok((await done()).includes('invite'), 'though nobody came in time')
})

test('a deal is moved by whoever moves it, and stays moved', async () => {
  const { record } = (await admin.post('/records/deal', { name: 'First' })).body
  const { records } = (await admin.post('/records/stage/query', { limit: 50 })).body
  const isNext = (one: { id: string; kind: string }) => one.id !== record.stage && one.kind === 'open'
  assert.ok(!(await done()).includes('move'))

  await admin.patch(`/records/deal/${record.id}`, { stage: records.find(isNext).id })

  await eventually(async () => (await done()).includes('move'), 'the step is taken')
  await admin.delete(`/records/deal/${record.id}`)
  assert.ok((await done()).includes('move'), 'though the deal is gone')
})

test('what a file, sample data or an undo does is no move, nor is any other change', () => {
  const moved = newEvent({ objectId: 'deal', actorId: newId(), changes: { 'deal.stage': ['a', 'b'] } })
  const isMove = (some: Partial<StoredEvent>) =>
    firstMove.when?.({ ...moved, ...some } as StoredEvent<'records.updated'>)

  assert.equal(isMove({}), true)
  for (const source of ['import', 'sample', 'bulk', 'process', 'commandLine'] as const)
    assert.equal(isMove({ source }), false, source)
  assert.equal(isMove({ changes: { 'deal.amount': [1, 2] } }), false)
  assert.equal(isMove({ actorId: null }), false)
  assert.equal(isMove({ objectId: 'contact' }), false)
})
