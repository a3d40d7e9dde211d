import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkFilter } from './check-filter.ts'
import { exampleMetadata } from './example-metadata.ts'
import type { ValueContext } from './fields/field-type.ts'
import { fieldTypeOf } from './fields/index.ts'
import { filterProblemCodes } from './filter-problems.ts'
import { operators } from './filters.ts'
import { findField } from './metadata.ts'

const metadata = exampleMetadata()
const deal = metadata.objects.get('deal')!
const company = metadata.objects.get('company')!
const context: ValueContext = {
  language: 'en',
  timeZone: 'Europe/Helsinki',
  currency: 'EUR',
  country: 'FI',
  now: new Date('2026-11-03T10:00:00.000Z'),
}
const surroundings = { metadata, context }
const id = '0190163d-8694-739b-aea5-966c26f8ad91'

function problemsOf(input: unknown, object = deal): [path: string, code: string][] {
  const checked = checkFilter(input, object, surroundings)
  return checked.ok ? [] : checked.details.map(({ path, code }) => [path, code])
}

function canonical(input: unknown, object = deal): unknown {
  const checked = checkFilter(input, object, surroundings)
  assert.ok(checked.ok, JSON.stringify(checked))
  return checked.filter
}

test('operands are put into the form of their type', () => {
  assert.deepEqual(canonical({ field: 'amount', op: 'gte', value: 5000 }), {
    field: 'amount',
    op: 'gte',
    value: { amount: '5000.00', currency: 'EUR' },
  })
  assert.deepEqual(canonical({ field: 'closeDate', op: 'within', value: 'Last  30 DAYS' }), {
    field: 'closeDate',
    op: 'within',
    value: 'last 30 days',
  })
  assert.deepEqual(canonical({ field: 'company', op: 'eq', value: id.toUpperCase() }), {
    field: 'company',
    op: 'eq',
    value: id,
  })
})

test('paths go through references, parts, system properties and formulas', () => {
  for (const [field, op, value] of [
    ['company.industry', 'eq', 'won'],
    ['company.address.city', 'contains', 'Hel'],
    ['company.owner.team.name', 'startsWith', 'N'],
    ['company.parent.parent.name', 'isBlank', undefined],
    ['createdAt', 'lt', '2026-01-01'],
    ['company.createdBy', 'eq', 'me'],
    ['amount.currency', 'in', ['EUR', 'usd']],
    ['expected', 'gt', 100],
    ['title', 'endsWith', 'x'],
    ['createdBy.team.name', 'eq', 'North'],
    ['regarding', 'eq', { object: 'company', id }],
    ['id', 'in', [id]],
  ])
    assert.deepEqual(problemsOf({ field, op, value }), [], String(field))
})

test('a path through a to-many relation is about some record there', () => {
  assert.deepEqual(canonical({ field: 'contacts.name.last', op: 'eq', value: 'Wang' }), {
    field: 'contacts',
    op: 'some',
    value: { field: 'name.last', op: 'eq', value: 'Wang' },
  })
  assert.deepEqual(canonical({ field: 'deal:company.amount', op: 'gt', value: 1 }, company), {
    field: 'deal:company',
    op: 'some',
    value: { field: 'amount', op: 'gt', value: { amount: '1.00', currency: 'EUR' } },
  })
  assert.deepEqual(canonical({ field: 'company.deal:company', op: 'isBlank' }), {
    field: 'company.deal:company',
    op: 'none',
    value: { and: [] },
  })
})

test('filters on related records are checked on their object', () => {
  const inner = { field: 'amount', op: 'gt', value: 1 }

  assert.deepEqual(problemsOf({ field: 'deal:company', op: 'some', value: inner }, company), [])
  assert.deepEqual(problemsOf({ field: 'contacts', op: 'none', value: inner }), [
    ['filter.value.field', 'filters.unknown-field'],
  ])
})

test('every problem is told, each where it is', () => {
  const filter = {
    and: [
      { field: 'nope', op: 'eq', value: 1 },
      { or: [{ field: 'amount', op: 'eq', value: 'many' }] },
      { not: { field: 'closeDate', op: 'like', value: 'x' } },
      { field: 'company.industry', op: 'in', value: ['won', 'gone'] },
      { field: 'name', op: 'gt', value: 'x' },
      { field: 'amount', op: 'between', value: [1] },
      { field: 'name', op: 'eq', value: null },
      { field: 'name', op: 'isBlank', value: true },
      { field: 'amount', op: 'eq', value: { amount: '1', currency: 'XXX' } },
      { field: 'closeDate', op: 'within', value: 'soon' },
      7,
    ],
  }

  assert.deepEqual(problemsOf(filter), [
    ['filter.and[0].field', 'filters.unknown-field'],
    ['filter.and[1].or[0].value', 'fields.currency.not-an-amount'],
    ['filter.and[2].not.op', 'filters.unknown-operator'],
    ['filter.and[3].value[1]', 'fields.select.unknown-option'],
    ['filter.and[4].op', 'filters.operator-not-offered'],
    ['filter.and[5].value', 'filters.pair-expected'],
    ['filter.and[6].value', 'filters.value-missing'],
    ['filter.and[7].value', 'filters.no-value-expected'],
    ['filter.and[8].value.currency', 'fields.currency.unknown-currency'],
    ['filter.and[9].value', 'filters.not-a-period'],
    ['filter.and[10]', 'filters.not-a-filter'],
  ])
})

test('an operator that does not fit is answered with those that do', () => {
  const offered = (field: string, op: string) => {
    const checked = checkFilter(
      { field, op, value: 'x' },
      field === 'deal:company' ? company : deal,
      surroundings,
    )
    assert.ok(!checked.ok)
    const { code, message, params } = checked.details[0]!
    assert.ok(message?.includes(String(params?.offered)), message)
    return [code, params?.offered]
  }

  const ofRecords = 'some, none, isBlank, isNotBlank'
  assert.deepEqual(offered('deal:company', 'eq'), ['filters.operator-not-offered', ofRecords])
  assert.deepEqual(offered('deal:company', 'is'), ['filters.unknown-operator', ofRecords])
  const name = findField(deal, 'name')!
  const ofName = fieldTypeOf(name).operators(name).join(', ')
  assert.deepEqual(offered('name', 'gt'), ['filters.operator-not-offered', ofName])
  assert.deepEqual(offered('name', 'like'), ['filters.unknown-operator', ofName])
  assert.deepEqual(offered('nope', 'like'), ['filters.unknown-operator', operators.join(', ')])
})

test('paths that lead nowhere are refused', () => {
  for (const [field, code] of [
    ['amount.value', 'filters.no-way-on'],
    ['name.last', 'filters.no-way-on'],
    ['closeDate.x.y', 'filters.no-way-on'],
    ['regarding.name', 'filters.no-way-on'],
    ['company.parent.parent.parent.parent.name', 'filters.path-too-long'],
    ['deal:company', 'filters.unknown-field'],
    ['__proto__', 'filters.unknown-field'],
    ['', 'filters.unknown-field'],
    ['company.', 'filters.unknown-field'],
    ['a'.repeat(1000), 'filters.path-too-long'],
  ])
    assert.deepEqual(problemsOf({ field, op: 'isBlank' }), [['filter.field', code]], field)
})

test('a field that is not seen is as if it did not exist, on every part of a path', () => {
  const hidden = {
    ...surroundings,
    visible: (_: unknown, field: { name: string }) => field.name !== 'amount' && field.name !== 'company',
  }

  for (const [object, field] of [
    [deal, 'amount'],
    [deal, 'company.name'],
    [company, 'deal:company'],
  ] as const) {
    const checked = checkFilter({ field, op: 'isBlank' }, object, hidden)
    assert.ok(!checked.ok && checked.details[0]!.code === 'filters.unknown-field', field)
  }
})

test('filters have limits of size and depth', () => {
  const one = { field: 'name', op: 'isBlank' }
  let deep: unknown = one
  for (let at = 0; at < 10_000; at += 1) deep = { not: deep }

  assert.equal(problemsOf({ and: new Array(201).fill(one) })[0]![1], 'filters.too-many-conditions')
  assert.equal(
    problemsOf({ and: [{ and: new Array(150).fill(one) }, { or: new Array(60).fill(one) }] })[0]![1],
    'filters.too-many-conditions',
  )
  assert.equal(problemsOf(deep)[0]![1], 'filters.too-deep')
  assert.equal(
    problemsOf({ field: 'name', op: 'in', value: new Array(1001).fill('x') })[0]![1],
    'filters.too-many-values',
  )
  assert.ok(problemsOf({ or: new Array(200).fill({}) }).length <= 50)
})

test('what was checked is checked again to the same', () => {
  const value = fc.oneof(
    fc.constantFrom<unknown>(1, 'x', '2026-11-03', id, true, 'last 3 months', ['won'], [1, 2]),
    fc.jsonValue(),
  )
  const field = fc.constantFrom(
    ...[
      'name',
      'amount',
      'discount',
      'closeDate',
      'isPublic',
      'company',
      'contacts',
      'contacts.email',
      'company.tags',
    ],
    ...[
      'company.parent.deal:company.name',
      'regarding',
      'expected',
      'createdAt',
      'version',
      'deal:company',
      'company.owner',
    ],
  )
  const { filter } = fc.letrec((tie) => ({
    filter: fc.oneof(
      { maxDepth: 4 },
      fc.record({ field, op: fc.constantFrom(...operators), value }, { requiredKeys: ['field', 'op'] }),
      fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
      fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
      fc.record({ not: tie('filter') }),
      fc.record({ field, op: fc.constantFrom('some', 'none'), value: tie('filter') }),
    ),
  }))
  const known = new Set<string>(filterProblemCodes)
  fc.assert(
    fc.property(filter, (input) => {
      const checked = checkFilter(input, deal, surroundings)
      if (checked.ok) assert.deepEqual(canonical(JSON.parse(JSON.stringify(checked.filter))), checked.filter)
      else
        for (const { code } of checked.details) assert.ok(known.has(code) || code.startsWith('fields.'), code)
    }),
    { numRuns: 1_000 },
  )
})

test('nothing a caller sends makes the check throw', () => {
  fc.assert(fc.property(fc.anything(), (input) => void checkFilter(input, deal, surroundings)))
})
