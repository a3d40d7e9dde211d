import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Reply, runningApi } from './running-api.ts'

const { house, ask } = await runningApi()

const created = async (object: string, values: object) => {
  const reply = await ask('POST', `/records/${object}`, values)
  assert.equal(reply.status, 201, reply.text)
  return reply.body.record as { id: string; version: number; [field: string]: unknown }
}
const company = await created('company', { name: 'Northquay', employees: 3 })
for (let at = 0; at < 5; at++) await created('company', { name: `Page ${at}`, employees: at })

/** A refusal of this status and code, with a detail at the path where one is named. */
function refused(reply: Reply, status: number, code: string, path?: string): void {
  assert.equal(reply.status, status, reply.text.slice(0, 500))
  assert.equal(reply.body.error.code, code, reply.text.slice(0, 500))
  const paths = reply.body.error.details.map((one: { path: string }) => one.path)
  if (path !== undefined) assert.ok(paths.includes(path), `${path} is not among ${paths.slice(0, 5)}`)
}

const query = (body: object, object = 'company') => ask('POST', `/records/${object}/query`, body)
const filtered = (filter: unknown, object = 'company') => query({ filter }, object)

describe('filters', () => {
  const deep = (levels: number) => {
    let filter: unknown = { field: 'name', op: 'isNotBlank' }
    for (let at = 0; at < levels; at++) filter = { not: filter }
    return filter
  }

  test('a thousand levels, ten thousand conditions and a list of a million are refused at their place', async () => {
    refused(await filtered(deep(1_000)), 400, 'http.unusable-body')
    refused(await filtered(deep(50)), 422, 'filters.invalid')
    let lists: unknown = { field: 'name', op: 'isNotBlank' }
    for (let at = 0; at < 99; at++) lists = { and: [lists] }
    const tooDeep = await filtered(lists)
    refused(tooDeep, 422, 'filters.invalid')
    assert.deepEqual(
      tooDeep.body.error.details.map((one: { code: string }) => one.code),
      ['filters.too-deep'],
    )
    const condition = { field: 'name', op: 'eq', value: 'x' }
    refused(await filtered({ or: Array(10_000).fill(condition) }), 422, 'filters.invalid', 'filter.or')
    const wide = { field: 'employees', op: 'in', value: Array.from({ length: 100_000 }, (_, at) => at) }
    refused(await filtered(wide), 422, 'filters.invalid', 'filter.value')
    const many = { and: Array.from({ length: 150 }, () => ({ or: [condition, condition] })) }
    refused(await filtered(many), 422, 'filters.invalid')
  })

  test('the deepest and widest filter that is allowed is answered', async () => {
    assert.equal((await filtered(deep(11))).status, 200)
    const values = Array.from({ length: 1_000 }, (_, at) => at)
    const conditions = Array.from({ length: 50 }, () => ({ field: 'employees', op: 'in', value: values }))
    assert.equal((await filtered({ or: conditions })).status, 200)
  })

  for (const [what, filter, path] of [
    ['null in a list', { and: [null] }, 'filter.and[0]'],
    ['an unknown operator', { field: 'name', op: 'regex', value: '(a+)+$' }, 'filter.op'],
    [
      'an operator that is a property of objects',
      { field: 'name', op: 'constructor', value: 1 },
      'filter.op',
    ],
    ['a field that is a property of objects', { field: '__proto__', op: 'eq', value: 1 }, 'filter.field'],
    ['a field with SQL in it', { field: 'name" or 1=1 --', op: 'eq', value: 'x' }, 'filter.field'],
    [
      'a path into itself',
      { field: 'parent.parent.parent.parent.parent.name', op: 'eq', value: 'x' },
      'filter.field',
    ],
    ['a number for a text', { field: 'name', op: 'eq', value: 5 }, 'filter.value'],
    ['an object for a number', { field: 'employees', op: 'gt', value: { $gt: 1 } }, 'filter.value'],
    ['a day that is none', { field: 'createdAt', op: 'eq', value: '2026-02-30' }, 'filter.value'],
    [
      'a day out of range',
      { field: 'createdAt', op: 'gt', value: '+275760-09-14T00:00:00Z' },
      'filter.value',
    ],
    [
      'a period that is none',
      { field: 'createdAt', op: 'within', value: 'last 999999999999 days' },
      'filter.value',
    ],
    ['an id that is none', { field: 'owner', op: 'eq', value: "' or ''='" }, 'filter.value'],
    ['a second name', { field: 'name', op: 'eq', value: 'x', sql: '1=1' }, 'filter'],
    ['two things at once', { and: [], or: [] }, 'filter'],
  ] as const) {
    test(`${what} is refused at its place`, async () => {
      refused(await filtered(filter), 422, 'filters.invalid', path)
    })
  }

  test('what is no object at all is refused', async () => {
    for (const filter of [[], 'name eq x', 5, null])
      refused(await filtered(filter), 422, 'http.invalid-body', 'filter')
  })

  test('signs of patterns and quotes are looked for as they are', async () => {
    const odd = String.raw`100%_\'"$1;--`
    const made = await created('company', { name: odd })
    for (const op of ['eq', 'contains', 'startsWith', 'endsWith']) {
      const { body } = await filtered({ field: 'name', op, value: odd })
      assert.deepEqual(
        body.records.map((one: { id: string }) => one.id),
        [made.id],
        op,
      )
    }
    const wild = await filtered({ field: 'name', op: 'contains', value: '%' })
    assert.equal(wild.body.records.length, 1)
  })
})

describe('values', () => {
  for (const [what, values, path] of [
    ['a number above fifteen digits', { employees: 1e15 }, 'employees'],
    ['a fraction of a person', { employees: 1.5 }, 'employees'],
    ['less than none', { employees: -1 }, 'employees'],
    ['a year out of range', { foundedYear: 99_999 }, 'foundedYear'],
    ['an amount of too many digits', { annualRevenue: '9'.repeat(40) }, 'annualRevenue'],
    ['an amount in no currency', { annualRevenue: { amount: 1, currency: 'XXQ' } }, 'annualRevenue.currency'],
    ['an amount that is an expression', { annualRevenue: '1e308' }, 'annualRevenue'],
    ['a choice that is not offered', { industry: 'constructor' }, 'industry'],
    ['an address of a script', { website: 'javascript:alert(1)' }, 'website'],
    ['a list for a text', { name: ['x'] }, 'name'],
    ['a text beyond its limit', { name: 'x'.repeat(1_001) }, 'name'],
    ['an id of nothing', { owner: '01900000-0000-7000-8000-00000000dead' }, 'owner'],
    ['a field nobody made', { nothing: 1 }, 'nothing'],
    ['a field that is a property of objects', { hasOwnProperty: 1 }, 'hasOwnProperty'],
    ['a roll-up', { openDeals: 5 }, 'openDeals'],
    ['a part nobody made', { address: { planet: 'Mars' } }, 'address'],
    ['a place off the earth', { address: { latitude: 91, longitude: 0 } }, 'address.latitude'],
  ] as const) {
    test(`${what} is refused at its place, and nothing is written`, async () => {
      refused(await ask('PATCH', `/records/company/${company.id}`, values), 422, 'records.invalid', path)
      refused(
        await ask('POST', '/records/company', { name: 'Half written', ...values }),
        422,
        'records.invalid',
        path,
      )
      const left = await filtered({ field: 'name', op: 'eq', value: 'Half written' })
      assert.deepEqual(left.body.records, [])
    })
  }

  test('a text of ten megabytes is refused, in a value, a filter, a search and a name', async () => {
    const huge = 'x'.repeat(10 * 1024 * 1024 - 1_000)
    const began = process.memoryUsage().rss
    refused(await ask('POST', '/records/company', { name: huge }), 422, 'records.invalid', 'name')
    refused(await ask('POST', '/records/company', { [huge]: 1 }), 422, 'http.invalid-body')
    refused(await filtered({ field: 'name', op: 'eq', value: huge }), 422, 'filters.invalid', 'filter.value')
    refused(await filtered({ field: huge, op: 'eq', value: 1 }), 422, 'filters.invalid', 'filter.field')
    refused(await query({ search: huge }), 422, 'http.invalid-body', 'search')
    refused(await query({ cursor: huge }), 422, 'http.invalid-body', 'cursor')
    const above = await ask('POST', '/records/company', { name: `${huge}${'x'.repeat(2_000)}` })
    refused(above, 413, 'http.body-too-large')
    assert.ok(process.memoryUsage().rss - began < 600 * 1024 * 1024)
  })

  test('broken encodings, NUL, half characters and names of prototypes are refused wherever they stand', async () => {
    const raw = (text: string) => ask('POST', '/records/company', text)
    refused(
      await ask('POST', '/records/company', new Uint8Array([0x22, 0xc3, 0x28, 0x22])),
      400,
      'http.not-utf8',
    )
    refused(await raw(String.raw`{"name":"a\u0000b"}`), 400, 'http.unusable-body', 'name')
    refused(await raw(String.raw`{"name":"a\ud800b"}`), 400, 'http.unusable-body', 'name')
    refused(await raw('{"__proto__":{"isAdmin":true},"name":"x"}'), 400, 'http.unusable-body', '__proto__')
    refused(await raw('{"constructor":{"prototype":{"x":1}},"name":"x"}'), 400, 'http.unusable-body')
    refused(await raw('{"name":"x"'), 400, 'http.broken-json')
    refused(await raw('{"name":"x"}garbage'), 400, 'http.broken-json')
    refused(await raw('[1e999]'), 422, 'http.invalid-body')
    refused(await ask('GET', '/records/company?search=%ff%fe'), 400, 'http.wrong-address')
    refused(await ask('GET', '/records/company?search=%00'), 400, 'http.unusable-body')
    assert.equal(({} as { isAdmin?: true }).isAdmin, undefined)
  })

  test('a pattern that would make an ordinary engine hang is refused when a field is made with it, or is quick', async () => {
    const field = (pattern: string, name: string) =>
      ask('POST', '/objects/company/fields', {
        name,
        label: { en: name },
        type: 'text',
        options: { pattern },
      })
    const made = await field('(a+)+$', 'nested')
    assert.ok(made.status === 201 || made.status === 422, made.text)
    const lookbehind = await field('(?<=x)(a|aa)+\\1$', 'backward')
    assert.equal(lookbehind.status, 422, lookbehind.text)
    if (made.status === 422) return
    const began = performance.now()
    refused(
      await ask('POST', '/records/company', { name: 'x', nested: `${'a'.repeat(900)}!` }),
      422,
      'records.invalid',
      'nested',
    )
    assert.ok(performance.now() - began < 2_000)
  })
})

describe('names in addresses', () => {
  for (const name of [
    'constructor',
    '__proto__',
    'company"',
    "company'--",
    'COMPANY',
    '..',
    '%2e%2e',
    'company%00',
    'x'.repeat(400),
    '公司',
    'kith.session',
    'pg_class',
  ]) {
    test(`an object called ${name.slice(0, 20)} is not there`, async () => {
      for (const path of [`/records/${name}`, `/records/${name}/${company.id}`, `/layouts/${name}`]) {
        const { status, text } = await ask('GET', path)
        assert.ok(status === 404 || status === 400, `${path}: ${status} ${text}`)
      }
      const written = await ask('POST', `/records/${name}/batch`, {
        items: [{ action: 'create', values: {} }],
      })
      assert.ok(written.status === 404 || written.status === 400, written.text)
    })
  }

  test('an id that is none, or of another object, is not there', async () => {
    for (const id of ['1', 'null', company.id.slice(1), `${company.id}'`, '%27%20or%201=1']) {
      const { status } = await ask('GET', `/records/company/${id}`)
      assert.ok(status === 400 || status === 404, `${id}: ${status}`)
    }
    refused(await ask('GET', `/records/deal/${company.id}`), 404, 'records.not-found')
  })
})

describe('pages', () => {
  const sort = [{ field: 'employees', direction: 'asc' }]
  const first = async () => (await query({ sort, limit: 2 })).body.page.next as string
  const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

  test('a cursor that is damaged, forged, or of another list or sort is refused', async () => {
    const cursor = await first()
    const read = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    const wrong = [
      'x',
      cursor.slice(0, -4),
      forged([]),
      forged({}),
      forged([read[0], read[1], "1'; drop table company; --"]),
      forged([read[0], 'no id', '1']),
      forged([read[0], read[1], { a: 1 }]),
      forged([read[0], read[1], '1', '2']),
      forged([read[0], read[1], 'not a number']),
    ]
    for (const one of wrong) {
      const reply = await query({ sort, limit: 2, cursor: one })
      refused(reply, 422, 'records.cursor', 'cursor')
    }
    refused(await query({ limit: 2, cursor }), 422, 'records.cursor')
    refused(await query({ sort: [{ field: 'name', direction: 'asc' }], cursor }), 422, 'records.cursor')
    refused(await query({ sort, cursor }, 'contact'), 422, 'records.unusable-path')
    assert.equal((await query({ sort, limit: 2, cursor })).status, 200)
  })

  test('a cursor over a field that is renamed or gone is refused, and the list begins anew', async () => {
    const field = { name: 'shelf', label: { en: 'Shelf' }, type: 'number' }
    assert.equal((await ask('POST', '/objects/company/fields', field)).status, 201)
    for (const at of [1, 2, 3]) await created('company', { name: `Shelf ${at}`, shelf: at })
    const bySort = [{ field: 'shelf', direction: 'asc' }]
    const { next } = (await query({ sort: bySort, limit: 1 })).body.page
    assert.equal((await ask('PATCH', '/objects/company/fields/shelf', { name: 'rack' })).status, 200)

    refused(await query({ sort: bySort, limit: 1, cursor: next }), 422, 'records.unusable-path', 'sort')
    const renamed = [{ field: 'rack', direction: 'asc' }]
    refused(await query({ sort: renamed, limit: 1, cursor: next }), 422, 'records.cursor')
    const again = (await query({ sort: renamed, limit: 1 })).body.page.next
    assert.equal((await ask('DELETE', '/objects/company/fields/rack')).status, 200)
    refused(await query({ sort: renamed, limit: 1, cursor: again }), 422, 'records.unusable-path', 'sort')
  })
})

describe('at the same time', () => {
  test('of ten who change the same version one succeeds and nine are told', async () => {
    const made = await created('company', { name: 'Contested' })
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        ask('PATCH', `/records/company/${made.id}`, { employees: at }, { 'if-match': '"1"' }),
      ),
    )
    const statuses = replies.map(({ status }) => status).sort()
    assert.deepEqual(statuses, [200, ...Array(9).fill(412)])
    for (const one of replies.filter(({ status }) => status === 412))
      assert.equal(one.body.error.code, 'records.changed-meanwhile')
    const { body, headers } = await ask('GET', `/records/company/${made.id}`)
    assert.deepEqual([body.record.version, headers.get('etag')], [2, '"2"'])
  })

  test('a header that is no ETag is refused before anything is changed', async () => {
    for (const tag of ['3', '"x"', '""', '"99999999999999"', '"1", "2"'])
      refused(
        await ask('PATCH', `/records/company/${company.id}`, { employees: 9 }, { 'if-match': tag }),
        400,
        'http.wrong-header',
      )
    assert.equal((await ask('GET', `/records/company/${company.id}`)).body.record.employees, 3)
  })

  test('a key of idempotency acts once, and with another body it is refused', async () => {
    const headers = { 'idempotency-key': 'once-and-for-all' }
    const body = { name: 'Only once' }
    const [one, two] = [
      await ask('POST', '/records/company', body, headers),
      await ask('POST', '/records/company', body, headers),
    ]
    assert.deepEqual([one.status, two.status], [201, 201])
    assert.equal(two.text, one.text)
    assert.equal(two.headers.get('idempotent-replayed'), 'true')
    refused(
      await ask('POST', '/records/company', { name: 'Another' }, headers),
      422,
      'http.idempotency-key-reused',
    )
    const { body: found } = await filtered({ field: 'name', op: 'in', value: ['Only once', 'Another'] })
    assert.equal(found.records.length, 1)
  })

  test('what a batch cannot do with one row is told with its place, and the others are written', async () => {
    const items = [
      { action: 'create', values: { name: 'Row one' } },
      { action: 'create', values: { name: 'Row two', employees: 'many' } },
      { action: 'update', id: '01900000-0000-7000-8000-00000000dead', values: { name: 'x' } },
    ]
    const { status, body } = await ask('POST', '/records/company/batch', { items })
    assert.equal(status, 200)
    assert.deepEqual(
      body.results.map((one: { status: string; error?: { code: string } }) => one.error?.code ?? one.status),
      ['created', 'records.invalid', 'records.not-found'],
    )
    const whole = await ask('POST', '/records/company/batch', { items, atomic: true })
    assert.equal(whole.status, 422, whole.text)
    assert.equal((await filtered({ field: 'name', op: 'eq', value: 'Row one' })).body.records.length, 1)
  })
})

test('nothing of all this took the session of an administrator away, or broke the house', async () => {
  assert.equal((await house.admin.get('/workspace')).status, 200)
  assert.equal((await ask('GET', '/openapi.json')).status, 200)
})
