import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { OperationProblem } from '../../../../shared/core/operations.ts'
import { testHouse } from '../../../../test/people.ts'

const house = await testHouse()
const { admin } = house
const option = (key: string) => ({ key, label: { en: key } })
const made = await admin.post('/objects/company/fields', {
  name: 'topics',
  type: 'multiSelect',
  label: { en: 'Topics' },
  options: { options: ['a', 'b', 'c'].map(option) },
})
assert.ok(made.status < 300, JSON.stringify(made.body))

async function companies(...topics: (string[] | null)[]): Promise<string[]> {
  const items = topics.map((values, at) => ({
    action: 'create',
    values: { name: `Company ${at}`, topics: values },
  }))
  const { body } = await admin.post('/records/company/batch', { items })
  return body.results.map((one: { id: string }) => one.id)
}
const valuesOf = (object: string, field: string, ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await admin.get(`/records/${object}/${id}`)).body.record[field]))
const bulk = (object: string, body: object) =>
  admin.post(`/records/${object}/bulk`, { action: 'update', ...body })

describe('what fields of several values hold, changed for many records', () => {
  test('is put in and taken out beside what each has, and undone exactly', async () => {
    const ids = await companies(null, ['a'], ['c', 'b'], ['a', 'b'])

    const { status, body } = await bulk('company', { ids, add: { topics: ['b'] }, remove: { topics: ['a'] } })

    assert.deepEqual([status, body.done, body.failed], [200, 4, 0])
    assert.equal(body.fieldIds.length, 1)
    assert.deepEqual(await valuesOf('company', 'topics', ids), [['b'], ['b'], ['b', 'c'], ['b']])
    const undone = await admin.post(`/operations/${body.id}/undo`)
    // The third had it already, so nothing was done to it.
    assert.deepEqual([undone.body.undone, undone.body.skipped], [3, []])
    assert.deepEqual(await valuesOf('company', 'topics', ids), [null, ['a'], ['b', 'c'], ['a', 'b']])
  })

  test('becomes empty when the last is taken out', async () => {
    const ids = await companies(['a'])

    await bulk('company', { ids, remove: { topics: ['a', 'c'] } })

    assert.deepEqual(await valuesOf('company', 'topics', ids), [null])
  })

  test('may be records, which are linked once and only where they are seen', async () => {
    const [one, two] = await companies(null, null)
    const note = (
      await admin.post('/records/note', { body: '<p>x</p>', about: [{ object: 'company', id: one }] })
    ).body.record.id
    const target = (id: string | undefined) => ({ object: 'company', id })

    const added = await bulk('note', {
      ids: [note],
      add: { about: [target(two), target(one?.toUpperCase())] },
    })

    assert.equal(added.body.done, 1, JSON.stringify(added.body))
    assert.deepEqual(await valuesOf('note', 'about', [note]), [[target(one), target(two)]])
    await bulk('note', { ids: [note], remove: { about: [target(one)] } })
    assert.deepEqual(await valuesOf('note', 'about', [note]), [[target(two)]])
    const gone = await bulk('note', { ids: [note], add: { about: [target(crypto.randomUUID())] } })
    const { problems } = (await admin.get(`/operations/${gone.body.id}/problems`)).body
    assert.deepEqual(
      problems.map((problem: OperationProblem) => problem.code),
      ['records.reference-not-found'],
    )
  })

  test('is left where whoever asks may not change the record', async () => {
    const seller = await house.join('salesperson')
    const ids = await companies(['a'])

    const { body } = await seller.client.post('/records/company/bulk', {
      action: 'update',
      ids,
      add: { topics: ['b'] },
    })

    assert.deepEqual([body.done, body.failed], [0, 1])
    assert.deepEqual(await valuesOf('company', 'topics', ids), [['a']])
  })

  test('is refused before it begins when it makes no sense', async () => {
    const ids = await companies(null)
    const refusals = [
      { add: { employees: [1] } },
      { add: { topics: ['a'] }, values: { topics: ['b'] } },
      { add: { topics: ['z'] } },
      { remove: { colour: ['a'] } },
      { action: 'delete', add: { topics: ['a'] } },
    ].map(async (body) => {
      const answer = await bulk('company', { ids, ...body })
      return [answer.status, answer.body.error.code, answer.body.error.details[0].code]
    })

    assert.deepEqual(await Promise.all(refusals), [
      [422, 'operations.holds-one', 'operations.holds-one'],
      [422, 'operations.unclear', 'operations.unclear'],
      [422, 'records.invalid', 'fields.multiSelect.unknown-option'],
      [422, 'records.invalid', 'records.unknown-field'],
      [422, 'operations.unclear', 'operations.unclear'],
    ])
  })
})
