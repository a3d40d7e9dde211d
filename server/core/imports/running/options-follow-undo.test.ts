import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { importHouse } from '../../../../test/imports.ts'

const { admin, draft, run } = await importHouse()

interface Option {
  key: string
  retired?: boolean
}

/** What the list offers, once it is as it should become. */
async function offered(isSo: (keys: string[]) => boolean): Promise<string[]> {
  for (let looks = 0; ; looks++) {
    const { body } = await admin.get('/objects/company')
    const field = body.object.fields.find((one: { name: string }) => one.name === 'industry')
    const options: Option[] = field.options.options
    const keys = options.filter(({ retired }) => retired !== true).map(({ key }) => key)
    if (isSo(keys) || looks > 400) return keys
    await wait(25)
  }
}

const undo = async (operationId: string): Promise<string> => {
  const { status, body } = await admin.post(`/operations/${operationId}/undo`)
  assert.equal(status, 200, JSON.stringify(body))
  return body.operationId
}

const plan = {
  parts: [
    {
      table: 0,
      object: 'company',
      action: 'create',
      columns: [
        { column: 'Name', target: { kind: 'field', path: 'name' } },
        { column: 'Industry', target: { kind: 'field', path: 'industry', createOptions: true } },
      ],
    },
  ],
}

test('options an import made go with its undo unless they are used, and come back with what takes it back', async () => {
  const files = { 'companies.csv': 'Name,Industry\nAurora,Beekeeping\nBorealis,Glassblowing' }
  const { id } = await draft(files)
  assert.equal((await admin.put(`/imports/${id}/plan`, plan)).status, 200)
  const done = await run(id)
  assert.equal(done.progress.counts[0].created, 2)
  const before = await offered((keys) => keys.includes('Beekeeping'))
  assert.ok(before.includes('Glassblowing'))
  const { status } = await admin.post('/records/company', { name: 'Halden', industry: 'Glassblowing' })
  assert.equal(status, 201)

  const undoId = await undo(done.operationId)
  const after = await offered((keys) => !keys.includes('Beekeeping'))
  await undo(undoId)
  const again = await offered((keys) => keys.includes('Beekeeping'))

  assert.deepEqual(
    after,
    before.filter((key) => key !== 'Beekeeping'),
  )
  assert.deepEqual(again, before)
})
