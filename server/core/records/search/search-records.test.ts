import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type Joined, testHouse } from '../../../../test/people.ts'
import { schemaOf } from '../../../platform/database/migrate.ts'
import { splitStatements } from '../../../platform/database/migration-files.ts'
import { identifier, raw, sql } from '../../../platform/database/sql.ts'

const { admin, join, installation } = await testHouse()

const team = async (name: string, parent?: string) =>
  (await admin.post('/records/team', { name, ...(parent && { parent }) })).body.record.id as string
const north = await team('North')
const aino = await join('salesperson', { team: await team('Oulu', north), name: 'Aino' })
const sami = await join('salesperson', { name: 'Sami' })
const noora = await join('manager', { team: north, name: 'Noora' })

const dealOf = async ({ client }: Joined, name: string): Promise<string> =>
  (await client.post('/records/deal', { name })).body.record.id

/** What someone is told by the search box, by that of the list, and by a search among deals. */
async function found({ client }: { client: typeof admin }, word: string): Promise<string[]> {
  const everywhere = (await client.get(`/search?q=${word}`)).body.hits
  const among = (await client.get(`/search?q=${word}&objects=deal`)).body.hits
  const list = (await client.get(`/records/deal?search=${word}`)).body.records
  const titles = (all: { title: string }[]) => all.map((one) => one.title).sort()
  assert.deepEqual([titles(among), titles(list)], [titles(everywhere), titles(everywhere)])
  return titles(everywhere)
}

test('one’s own deals are found by a word that others’ deals hold, the team’s by who leads it', async () => {
  await dealOf(aino, 'Vortexine Oulu')
  await dealOf(sami, 'Vortexine Turku')

  assert.deepEqual(await found(aino, 'vortexine'), ['Vortexine Oulu'])
  assert.deepEqual(await found(sami, 'vortexine'), ['Vortexine Turku'])
  assert.deepEqual(await found(noora, 'vortexine'), ['Vortexine Oulu'])
  assert.deepEqual(await found({ client: admin }, 'vortexine'), ['Vortexine Oulu', 'Vortexine Turku'])
})

test('a deal that was handed over is found by its new owner and no more by the one before', async () => {
  const deal = await dealOf(aino, 'Quarzelite')

  await admin.patch(`/records/deal/${deal}`, { owner: sami.memberId })

  assert.deepEqual(await found(sami, 'quarzelite'), ['Quarzelite'])
  assert.deepEqual(await found(aino, 'quarzelite'), [])
})

test('a shared deal is found beside one’s own for as long as it is shared', async () => {
  const deal = await dealOf(aino, 'Bramblecot Oulu')
  await dealOf(sami, 'Bramblecot Turku')
  const shares = `/records/deal/${deal}/shares`

  const shared = await admin.post(shares, { memberId: sami.memberId, level: 'read' })
  assert.deepEqual(await found(sami, 'bramblecot'), ['Bramblecot Oulu', 'Bramblecot Turku'])

  await admin.delete(`${shares}/${shared.body.id}`)
  assert.deepEqual(await found(sami, 'bramblecot'), ['Bramblecot Turku'])
})

test('people and companies, which everyone sees, are found beside one’s own deals', async () => {
  await admin.post('/records/company', { name: 'Wexmoor Oy' })
  await dealOf(aino, 'Wexmoor plant')
  await dealOf(sami, 'Wexmoor mill')

  const { hits } = (await aino.client.get('/search?q=wexmoor')).body

  assert.deepEqual(hits.map((hit: { title: string }) => hit.title).sort(), ['Wexmoor Oy', 'Wexmoor plant'])
})

test('what everyone sees is found behind more than a thousand deals of others', async () => {
  const items = Array.from({ length: 550 }, (_, at) => ({
    action: 'create',
    values: { name: `Floodgate ${at}` },
  }))
  for (let round = 0; round < 2; round++) {
    const { body } = await sami.client.post('/records/deal/batch', { items })
    assert.ok(body.results.every((one: { status: string }) => one.status === 'created'))
  }
  await admin.post('/records/company', { name: 'Floodgate Oy' })
  await dealOf(aino, 'Floodgate of one’s own')

  const { hits } = (await aino.client.get('/search?q=floodgate')).body

  const titles = hits.map((hit: { title: string }) => hit.title).sort()
  assert.deepEqual(titles, ['Floodgate Oy', 'Floodgate of one’s own'])
})

test('a workspace from before owners were kept is searched as one made since', async () => {
  await dealOf(aino, 'Hollowfen')
  const { key } = (await installation.pool.query<{ key: string }>(sql`select key from kith.workspace`))[0]!
  const table = identifier(schemaOf(key), 'search')
  const owners = () => installation.pool.rows(sql`select record_id, owner from ${table} order by record_id`)
  const before = await owners()
  const file = new URL('../../../migrations/workspace/0007-search-owners.sql', import.meta.url)
  const text = readFileSync(file, 'utf8').replaceAll('{schema}', identifier(schemaOf(key)).compile().text)

  await installation.pool.transaction(async (connection) => {
    await connection.run(sql`alter table ${table} drop column owner cascade`)
    for (const statement of splitStatements(text)) await connection.run(raw(statement))
  })

  assert.deepEqual(await owners(), before)
  assert.deepEqual(await found(aino, 'hollowfen'), ['Hollowfen'])
})

test('what is found comes with the fields asked for, as far as they may be seen', async () => {
  const stage = (await admin.get('/records/stage?limit=1')).body.records[0]
  const company = (await admin.post('/records/company', { name: 'Tarnbeck Oy' })).body.record
  for (const amount of ['100.00', '200.00'])
    await aino.client.post('/records/deal', {
      name: 'Tarnbeck',
      stage: stage.id,
      amount,
      company: company.id,
    })

  const { hits, related } = (
    await aino.client.get('/search?q=tarnbeck&fields=deal.amount,deal.stage,deal.company,deal.nosuch')
  ).body

  const deals = hits.filter((hit: { object: string }) => hit.object === 'deal')
  const amounts = deals.map((hit: { values: { amount: { amount: string } } }) => hit.values.amount.amount)
  assert.deepEqual(amounts.sort(), ['100.00', '200.00'])
  assert.equal(related[stage.id].title, stage.title)
  assert.equal(related[company.id].title, 'Tarnbeck Oy')
  // Nothing was asked of companies, so nothing more is told of them.
  const companies = hits.filter((hit: { object: string }) => hit.object === 'company')
  assert.deepEqual(companies, [{ id: company.id, object: 'company', title: 'Tarnbeck Oy' }])
})

test('stages are found by what the product calls them in every language', async () => {
  for (const word of ['Won', 'voitettu', '赢单'])
    assert.deepEqual(
      (await admin.get(`/records/stage?search=${encodeURIComponent(word)}`)).body.records.map(
        (stage: { title: string }) => stage.title,
      ),
      ['Won'],
      word,
    )
})
