import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { RecordAsOf, TimelineItem } from '../../../shared/core/history.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import { testHouse } from '../../../test/people.ts'
import type { Context } from '../../platform/context.ts'
import { schemaOf } from '../../platform/database/migrate.ts'
import { sql } from '../../platform/database/sql.ts'
import { runMetadataOperation } from '../metadata/index.ts'
import { openContext } from '../workspaces/open-context.ts'

const house = await testHouse()
const { admin, installation } = house
const seller = await house.join('salesperson')

async function context(): Promise<Context> {
  const [row] = await installation.pool.query<{ id: string; key: string; name: string }>(
    sql`select id, key, name from kith.workspace`,
  )
  const system = { kind: 'system', reason: 'test' } as const
  return openContext(installation, { ...row!, schema: schemaOf(row!.key) }, system)
}

const make = async (object: string, values: object) =>
  (await admin.post(`/records/${object}`, values)).body.record as RecordValues
const change = async (object: string, id: string, values: object) => {
  const answer = await admin.patch(`/records/${object}/${id}`, values)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
}
/** Now, with a minute before and after it in which nothing happens. */
const moment = () => {
  installation.advance(60_000)
  const at = installation.now().toISOString()
  installation.advance(60_000)
  return at
}
const asOf = async (object: string, id: string, at: string) =>
  (await admin.get(`/records/${object}/${id}/as-of?at=${at}`)).body as RecordAsOf

describe('a record as it was', () => {
  test('has the values of the moment, who had written them, its title, and computed fields where they can be told', async () => {
    const before = moment()
    const one = await make('company', { name: 'First name', employees: 1 })
    const made = moment()
    await change('company', one.id, { name: 'Second name', employees: 2 })
    const changed = moment()
    await admin.delete(`/records/company/${one.id}`)
    const deleted = moment()
    await admin.post(`/records/company/${one.id}/restore`)

    const [first, second, third] = await Promise.all(
      [made, changed, deleted].map((at) => asOf('company', one.id, at)),
    )

    assert.deepEqual(
      [first!, second!, third!].map(({ record }) => [record.title, record.employees, record.version]),
      [
        ['First name', 1, 1],
        ['Second name', 2, 2],
        ['Second name', 2, 3],
      ],
    )
    assert.deepEqual([first!.record.deletedAt, second!.record.deletedAt], [null, null])
    assert.ok(third!.record.deletedAt)
    assert.ok(first!.unknown.includes('openDeals'))
    const early = await admin.get(`/records/company/${one.id}/as-of?at=${before}`)
    assert.deepEqual([early.status, early.body.error.code], [404, 'records.not-yet'])
  })

  test('is read by the present names and types of its fields', async () => {
    const field = { name: 'rank', label: { en: 'Rank' }, type: 'text', options: {} }
    assert.equal((await admin.post('/objects/company/fields', field)).status, 201)
    const one = await make('company', { name: 'Ranked', rank: '12' })
    const was12 = moment()
    await change('company', one.id, { rank: '34' })
    const was34 = moment()
    await change('company', one.id, { rank: 'high' })
    const wasHigh = moment()
    await change('company', one.id, { rank: '56' })
    assert.equal((await admin.patch('/objects/company/fields/rank', { name: 'position' })).status, 200)
    const retyped = await admin.post('/objects/company/fields/position/type-change', { type: 'number' })
    assert.equal(retyped.status, 200, JSON.stringify(retyped.body))
    await runMetadataOperation(await context(), retyped.body.operationId)

    const pages = await Promise.all([was12, was34, wasHigh].map((at) => asOf('company', one.id, at)))

    assert.equal('rank' in pages[0]!.record, false)
    // A number cannot be read out of "high": that is told, not guessed.
    assert.deepEqual(
      pages.map(({ record, unknown }) => [record.position, unknown.includes('position')]),
      [
        [12, false],
        [34, false],
        [null, true],
      ],
    )
  })

  test('refuses a moment that is none, and records that are not to be seen', async () => {
    const deal = await make('deal', { name: 'Not for the seller' })

    assert.equal((await admin.get(`/records/deal/${deal.id}/as-of?at=yesterday`)).status, 400)
    const answer = await seller.client.get(`/records/deal/${deal.id}/as-of?at=${moment()}`)
    assert.deepEqual([answer.status, answer.body.error.code], [404, 'records.not-found'])
  })
})

describe('the timeline', () => {
  test('brings changes, notes, files and what became of records that point here, newest first, in pages', async () => {
    const company = await make('company', { name: 'Busy' })
    installation.advance(1_000)
    await make('note', { body: '<p>Called</p>', about: [{ object: 'company', id: company.id }] })
    installation.advance(1_000)
    const deal = await make('deal', { name: 'Big one', company: company.id })
    installation.advance(1_000)
    await change('deal', deal.id, { name: 'Bigger one' })
    installation.advance(1_000)
    await change('company', company.id, { employees: 4 })

    const items: TimelineItem[] = []
    let cursor: string | null = null
    do {
      const path = `/records/company/${company.id}/timeline?limit=2${cursor ? `&cursor=${cursor}` : ''}`
      const { body } = await admin.get(path)
      items.push(...body.items)
      cursor = body.page.next
    } while (cursor !== null)

    // The deal's new name is the deal's own matter; that it came is also the company's.
    assert.deepEqual(
      items.map((item) => [item.kind, 'event' in item ? item.event.kind : item.record.object]),
      [
        ['event', 'records.updated'],
        ['related', 'records.created'],
        ['note', 'note'],
        ['event', 'records.created'],
      ],
    )
  })

  test('tells nobody of related records they may not see', async () => {
    const company = await make('company', { name: 'Open to all' })
    const deal = await make('deal', { name: 'Secret deal', company: company.id })
    await make('note', { body: '<p>Secret note</p>', about: [{ object: 'deal', id: deal.id }] })

    const { status, body } = await seller.client.get(`/records/company/${company.id}/timeline`)

    assert.equal(status, 200)
    assert.equal(JSON.stringify(body).includes(deal.id), false)
  })

  test('refuses a cursor that was tampered with', async () => {
    const company = await make('company', { name: 'Cursor' })

    const answer = await admin.get(`/records/company/${company.id}/timeline?cursor=bm9uc2Vuc2U`)

    assert.deepEqual([answer.status, answer.body.error.code], [422, 'records.cursor'])
  })
})

describe('related records', () => {
  test('are paged in both directions, and only those one may see', async () => {
    const company = await make('company', { name: 'Hub' })
    for (let at = 0; at < 3; at++) await make('deal', { name: `Deal ${at}`, company: company.id })
    const { record: mine } = (
      await seller.client.post('/records/deal', { name: 'Mine', company: company.id })
    ).body
    const path = `/records/company/${company.id}/related/deal:company`

    const first = (await admin.get(`${path}?limit=3&sort=name`)).body
    const second = (await admin.get(`${path}?limit=3&sort=name&cursor=${first.page.next}`)).body
    const theirs = (await seller.client.get(path)).body
    const back = (await admin.get(`/records/deal/${mine.id}/related/company`)).body

    assert.deepEqual(
      [...first.records, ...second.records].map((record: RecordValues) => record.name),
      ['Deal 0', 'Deal 1', 'Deal 2', 'Mine'],
    )
    assert.deepEqual(
      theirs.records.map((record: RecordValues) => record.id),
      [mine.id],
    )
    assert.deepEqual(
      back.records.map((record: RecordValues) => record.id),
      [company.id],
    )
    assert.equal((await admin.get(`/records/company/${company.id}/related/deal:amount`)).status, 404)
  })
})
