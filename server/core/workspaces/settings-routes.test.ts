import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '../../../test/people.ts'
import { readRateFile } from './read-rate-file.ts'

const { admin, join } = await testHouse()
const rates = '/workspace/exchange-rates'

test('given settings change, the others stay, and everyone has them at once', async () => {
  const { client } = await join('salesperson')
  const before = (await client.get('/workspace')).body

  const changed = await admin.patch('/workspace', { name: 'Northquay Oy', fiscalYearStartMonth: 4 })

  assert.equal(changed.status, 200)
  const { version, updatedAt, updatedBy, ...after } = (await client.get('/workspace')).body
  const { version: earlier, updatedAt: _at, updatedBy: _by, ...rest } = before
  assert.deepEqual(after, { ...rest, name: 'Northquay Oy', fiscalYearStartMonth: 4 })
  assert.ok(version > earlier && updatedAt !== null && updatedBy !== null)
  assert.equal((await client.get('/session')).body.workspace.name, 'Northquay Oy')
})

test('settings saved from an older version than stands are refused', async () => {
  const { headers } = await admin.get('/workspace')
  const matching = { headers: { 'if-match': String(headers.etag) } }
  const holidays = [{ date: '2026-12-06', name: 'Independence Day' }]

  const first = await admin.ask('PATCH', '/workspace', { body: { holidays }, ...matching })
  const second = await admin.ask('PATCH', '/workspace', { body: { holidays: [] }, ...matching })

  assert.deepEqual([first.status, second.status], [200, 412])
  assert.equal(second.body.error.code, 'saves.changed-meanwhile')
  assert.deepEqual((await admin.get('/workspace')).body.holidays, holidays)
})

const wrong: [what: string, settings: object, path: string][] = [
  ['a time zone', { timeZone: 'Moon/Base' }, 'timeZone'],
  ['a currency', { currency: 'XYZ' }, 'currency'],
  ['a language', { languages: ['tlh'] }, 'languages[0]'],
  ['no language', { languages: [] }, 'languages'],
  ['one language twice', { languages: ['en', 'en'] }, 'languages'],
  ['a month', { fiscalYearStartMonth: 13 }, 'fiscalYearStartMonth'],
  ['hours that end before they begin', { workingHours: { 1: [['17:00', '09:00']] } }, 'workingHours.1[0]'],
  [
    'hours that overlap',
    {
      workingHours: {
        1: [
          ['09:00', '12:00'],
          ['11:00', '17:00'],
        ],
      },
    },
    'workingHours.1',
  ],
  ['a holiday that is no day', { holidays: [{ date: '2026-02-30', name: 'Never' }] }, 'holidays[0].date'],
  ['a setting', { colour: 'blue' }, 'colour'],
]
for (const [what, settings, path] of wrong) {
  test(`${what} that is not one is refused with its place`, async () => {
    const answer = await admin.patch('/workspace', settings)

    assert.equal(answer.status, 422)
    assert.equal(answer.body.error.details[0].path, path)
  })
}

test('the currency changes until there are amounts', async () => {
  const free = await admin.patch('/workspace', { currency: 'CNY' })
  await admin.post('/records/deal', { name: 'First', amount: { amount: '100', currency: 'CNY' } })
  const fixed = await admin.patch('/workspace', { currency: 'EUR' })

  assert.equal(free.status, 200)
  assert.deepEqual([fixed.status, fixed.body.error.code], [409, 'settings.currency-in-use'])
})

test('rates are added, replaced by day, listed the newest first and removed', async () => {
  await admin.put(rates, { rates: [{ currency: 'USD', date: '2026-01-01', rate: '7.1' }] })
  const put = await admin.put(rates, {
    rates: [
      { currency: 'USD', date: '2026-01-01', rate: '7.0' },
      { currency: 'USD', date: '2026-06-01', rate: '7.25' },
      { currency: 'USD', date: '2026-06-01', rate: '7.3' },
      { currency: 'GBP', date: '2026-06-01', rate: '9.4' },
    ],
  })
  const listed = (await admin.get(`${rates}?currency=USD`)).body.rates
  const removed = await admin.delete(`${rates}/USD/2026-01-01`)
  const again = await admin.delete(`${rates}/USD/2026-01-01`)

  assert.equal(put.status, 204)
  assert.deepEqual(listed, [
    { currency: 'USD', date: '2026-06-01', rate: '7.3' },
    { currency: 'USD', date: '2026-01-01', rate: '7' },
  ])
  assert.deepEqual([removed.status, again.status], [204, 404])
})

test('amounts are worth what the rate of the moment says, for the next request', async () => {
  await admin.put(rates, { rates: [{ currency: 'JPY', date: '2020-01-01', rate: '0.05' }] })
  await admin.post('/records/deal', { name: 'Yen', amount: { amount: '1000', currency: 'JPY' } })

  const { groups } = (
    await admin.post('/records/deal/aggregate', {
      filter: { field: 'name', op: 'eq', value: 'Yen' },
      measures: [{ function: 'sum', field: 'amount', as: 'sum' }],
    })
  ).body

  assert.equal(Number(groups[0].measures.sum), 50)
})

test('a rate of the own currency, of none or of nothing is refused', async () => {
  const put = (rate: object) =>
    admin.put(rates, { rates: [{ currency: 'USD', date: '2026-01-01', rate: '7', ...rate }] })

  assert.equal((await put({ currency: 'CNY' })).body.error.code, 'settings.rate-of-own-currency')
  for (const rate of [
    { currency: 'ABC' },
    { rate: '0' },
    { rate: '-1' },
    { rate: 7 },
    { date: '2026-13-01' },
  ]) {
    assert.equal((await put(rate)).status, 422, JSON.stringify(rate))
  }
})

test('only who manages settings changes them', async () => {
  const { client } = await join('manager')

  assert.equal((await client.patch('/workspace', { name: 'Mine' })).status, 403)
  assert.equal((await client.put(rates, { rates: [] })).status, 403)
  assert.equal((await client.get(rates)).status, 200)
})

test('a file in rows is read, and its wrong cells are told by line and column', () => {
  const csv =
    'date;currency;rate\n2026-01-02;USD;0,92\n2026-01-03;XXQ;1\n2026-02-31;USD;1\n2026-01-04;USD;cheap\n'

  const { rates: read, problems } = readRateFile({ csv, inverse: false })

  assert.deepEqual(read, [{ currency: 'USD', date: '2026-01-02', rate: '0.92' }])
  assert.deepEqual(
    problems.map((one) => [one.line, one.column, one.code]),
    [
      [3, 'rate', 'input.not-a-currency'],
      [4, 'rate', 'input.not-a-date'],
      [5, 'rate', 'input.not-a-rate'],
    ],
  )
})

test('a central bank’s file has a column per currency and says it the other way round', async () => {
  const csv = 'Date,USD,JPY,CYP,\n2026-11-20,1.25,160,N/A,\n2026-11-19,1.6,,N/A,\n'

  const read = readRateFile({ csv, inverse: true })
  const imported = await admin.post(`${rates}/import`, { csv, inverse: true })

  assert.deepEqual(read, {
    rates: [
      { currency: 'USD', date: '2026-11-20', rate: '0.8' },
      { currency: 'JPY', date: '2026-11-20', rate: '0.00625' },
      { currency: 'USD', date: '2026-11-19', rate: '0.625' },
    ],
    problems: [],
  })
  assert.deepEqual(imported.body, { imported: 3, problems: [] })
})

test('a file that holds no rates is refused', async () => {
  for (const csv of ['name,age\nA,1', 'date\n2026-01-01', '"', 'date,rate\n2026-01-01,1']) {
    const answer = await admin.post(`${rates}/import`, { csv })
    assert.equal(answer.body.error.code, 'settings.not-a-rate-file', csv)
  }
})

test('rates are read newest first, a part at a time, or only the newest of each currency', async () => {
  const rates = [
    { currency: 'NOK', date: '2024-01-01', rate: '0.09' },
    { currency: 'NOK', date: '2024-02-01', rate: '0.088' },
    { currency: 'NOK', date: '2024-03-01', rate: '0.087' },
  ]
  await admin.put('/workspace/exchange-rates', { rates })
  const daysOf = async (query: string) =>
    (await admin.get(`/workspace/exchange-rates?${query}`)).body.rates
      .filter((one: { currency: string }) => one.currency === 'NOK')
      .map((one: { date: string }) => one.date)

  assert.deepEqual(await daysOf('currency=NOK&limit=2'), ['2024-03-01', '2024-02-01'])
  assert.deepEqual(await daysOf('currency=NOK&limit=2&before=2024-02-01'), ['2024-01-01'])
  assert.deepEqual(await daysOf('newest=true'), ['2024-03-01'])
  assert.equal((await admin.get('/workspace/exchange-rates?before=soon')).status, 400)
})
