import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../../../test/people.ts'

const { admin } = await testHouse()

const done = async (): Promise<string[]> =>
  (await admin.get('/start')).body.steps.flatMap((step: { key: string; isDone: boolean }) =>
    step.isDone ? [step.key] : [],
  )

test('steps are done by what is true: a language nobody here reads is no work, a colleague is one who may come', async () => {
  assert.deepEqual(await done(), ['language', 'mail'])

  const names = ['Imported', 'Unasked']
  for (const name of names) await admin.post('/records/member', { name, email: `${name}@x.example` })
  assert.deepEqual(await done(), ['language', 'mail'], 'members of a file were not invited')

  await admin.post('/invitations', { email: 'aino@x.example', role: 'salesperson' })
  await admin.patch('/me', { language: 'fi' })
  assert.deepEqual(await done(), ['mail', 'invite'])

  await admin.patch('/workspace', { languages: ['en', 'fi'] })
  assert.deepEqual(await done(), ['language', 'mail', 'invite'])
})
