import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importHouse } from '../../../../test/imports.ts'

const { admin, draft, run } = await importHouse()

const offered = async (): Promise<string[]> => {
  const { body } = await admin.get('/objects/company')
  const field = body.object.fields.find((one: { name: string }) => one.name === 'industry')
  return field.options.options.map(({ key }: { key: string }) => key)
}

const plan = {
  parts: [
    {
      table: 0,
      object: 'company',
      action: 'create',
      columns: [
        { column: 'Name', target: { kind: 'field', path: 'name' } },
        { column: 'Staff', target: { kind: 'field', path: 'employees' } },
        { column: 'Number', target: { kind: 'field', path: 'externalId' } },
        { column: 'Industry', target: { kind: 'field', path: 'industry', createOptions: true } },
      ],
    },
  ],
}

async function imported(rows: readonly string[]) {
  const { id } = await draft({ 'companies.csv': ['Name,Staff,Number,Industry', ...rows].join('\n') })
  assert.equal((await admin.put(`/imports/${id}/plan`, plan)).status, 200)
  const { progress } = await run(id)
  const { body } = await admin.get(`/imports/${id}/problems?run=import`)
  return { counts: progress.counts[0], problems: body.problems }
}

test('an import whose rows all fail leaves no options', async () => {
  const before = await offered()

  const { counts, problems } = await imported(['Aurora,many,1,Beekeeping', ',3,2,Falconry'])

  assert.deepEqual([counts.created, counts.failed], [0, 2])
  assert.deepEqual(await offered(), before)
  assert.ok(problems.length >= 2)
  assert.ok(problems.every((one: { column: string }) => one.column !== 'Industry'))
})

test('options come for the rows that go in, not for those beside them that fail', async () => {
  const before = await offered()

  const { counts } = await imported([
    'Borealis,5,11,Glassblowing',
    'Cirrus,none,12,Falconry',
    'Doubled,5,11,Bookbinding',
    'Cumulus,6,13,Glassblowing',
  ])

  assert.deepEqual([counts.created, counts.failed], [2, 2])
  assert.deepEqual(await offered(), [...before, 'Glassblowing'])
})
