import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkFilter } from './check-filter.ts'
import { evaluateFilter, type RecordView } from './evaluate-filter.ts'
import { exampleMetadata } from './example-metadata.ts'
import type { ValueContext } from './fields/field-type.ts'
import { idsOf } from './fields/shown/reference.ts'
import type { PathStep } from './resolve-path.ts'

const metadata = exampleMetadata()
const context: ValueContext = {
  language: 'en',
  timeZone: 'Europe/Helsinki',
  currency: 'EUR',
  country: 'FI',
  now: new Date('2026-11-03T10:00:00.000Z'),
  memberId: '00000000-0000-7000-8000-00000000000a',
  toBaseCurrency: (amount, currency) => (currency === 'USD' ? String(Number(amount) / 2) : null),
}
const ids = { acme: '00000000-0000-7000-8000-000000000001', kith: '00000000-0000-7000-8000-000000000002' }
const companies: RecordView[] = [
  {
    id: ids.acme,
    name: 'ACME',
    industry: 'won',
    tags: ['open', 'won'],
    address: { city: 'Helsinki' },
    owner: context.memberId,
  },
  { id: ids.kith, name: 'Ｋith', parent: ids.acme, tags: null, employees: 12 },
]
const deals: RecordView[] = [
  {
    id: 'd1',
    name: 'First',
    company: ids.acme,
    amount: { amount: '100.00', currency: 'EUR' },
    closeDate: '2026-11-02',
  },
  {
    id: 'd2',
    name: 'Second',
    company: ids.kith,
    amount: { amount: '150.00', currency: 'USD' },
    createdAt: '2026-11-02T22:30:00.000Z',
  },
  { id: 'd3', name: 'Third', amount: { amount: '9.00', currency: 'XAF' }, company: null },
]

function related(record: RecordView, step: PathStep): readonly RecordView[] {
  if (step.kind === 'inverse') return deals.filter((deal) => deal[step.field.name] === record.id)
  const value = record[step.field.name]
  const wanted = value === null || value === undefined ? [] : idsOf(value as string)
  return companies.filter((company) => wanted.includes(String(company.id)))
}

function found(input: unknown, object: 'deal' | 'company' = 'deal'): unknown[] {
  const checked = checkFilter(input, metadata.objects.get(object)!, { metadata, context })
  assert.ok(checked.ok, JSON.stringify(checked))
  const records = object === 'deal' ? deals : companies
  return records
    .filter((record) => evaluateFilter(checked.resolved, record, { context, related }))
    .map(({ id }) => id)
}

test('order of money is by worth in the home currency, and without a rate there is none', () => {
  assert.deepEqual(found({ field: 'amount', op: 'gt', value: 80 }), ['d1'])
  assert.deepEqual(found({ field: 'amount', op: 'lt', value: 80 }), ['d2'])
  assert.deepEqual(found({ not: { field: 'amount', op: 'lt', value: 80 } }), ['d1', 'd3'])
  assert.deepEqual(found({ field: 'amount', op: 'eq', value: { amount: 150, currency: 'USD' } }), ['d2'])
})

test('a path through nothing is blank', () => {
  assert.deepEqual(found({ field: 'company.industry', op: 'isBlank' }), ['d2', 'd3'])
  assert.deepEqual(found({ field: 'company.industry', op: 'neq', value: 'won' }), ['d2', 'd3'])
  assert.deepEqual(found({ field: 'company.address.city', op: 'eq', value: 'HELSINKI' }), ['d1'])
  assert.deepEqual(found({ field: 'company.parent.name', op: 'contains', value: 'cm' }), ['d2'])
})

test('me is who asks', () => {
  assert.deepEqual(found({ field: 'owner', op: 'eq', value: 'me' }, 'company'), [ids.acme])
})

test('the other direction of a reference has some or none', () => {
  const big = { field: 'amount', op: 'gte', value: 100 }

  assert.deepEqual(found({ field: 'deal:company', op: 'some', value: big }, 'company'), [ids.acme])
  assert.deepEqual(found({ field: 'deal:company', op: 'none', value: big }, 'company'), [ids.kith])
  assert.deepEqual(found({ field: 'deal:company.amount', op: 'gte', value: 100 }, 'company'), [ids.acme])
  assert.deepEqual(found({ field: 'deal:company', op: 'isNotBlank' }, 'company'), [ids.acme, ids.kith])
  assert.deepEqual(found({ field: 'company.deal:company', op: 'none' }), ['d3'])
})

test('a day stands for all its moments where the workspace is', () => {
  assert.deepEqual(found({ field: 'createdAt', op: 'eq', value: '2026-11-03' }), ['d2'])
  assert.deepEqual(found({ field: 'createdAt', op: 'lte', value: '2026-11-02' }), [])
  assert.deepEqual(found({ field: 'createdAt', op: 'within', value: 'today' }), ['d2'])
  assert.deepEqual(found({ field: 'closeDate', op: 'within', value: 'yesterday' }), ['d1'])
  assert.deepEqual(found({ field: 'closeDate', op: 'within', value: 'since yesterday' }), ['d1'])
})

test('text is compared without case and width', () => {
  assert.deepEqual(found({ field: 'name', op: 'eq', value: 'kＩth' }, 'company'), [ids.kith])
})

test('and, or, not and the pairs of operators keep the laws of logic', () => {
  const text = fc.constantFrom('first', 'SECOND', 'ir', 'x')
  const number = fc.integer({ min: 0, max: 200 })
  const condition = fc.oneof(
    fc.record({
      field: fc.constant('name'),
      op: fc.constantFrom('eq', 'neq', 'contains', 'startsWith'),
      value: text,
    }),
    fc.record({ field: fc.constant('amount'), op: fc.constantFrom('lt', 'gte', 'eq'), value: number }),
    fc.record({
      field: fc.constantFrom('closeDate', 'company', 'company.tags'),
      op: fc.constantFrom('isBlank', 'isNotBlank'),
    }),
    fc.record({
      field: fc.constant('company.tags'),
      op: fc.constantFrom('hasAny', 'hasNone', 'hasAll'),
      value: fc.constant(['won']),
    }),
  )
  const same = (a: unknown, b: unknown) => assert.deepEqual(found(a), found(b))
  fc.assert(
    fc.property(condition, condition, text, number, number, (a, b, one, low, high) => {
      same({ not: { and: [a, b] } }, { or: [{ not: a }, { not: b }] })
      same({ not: { not: a } }, a)
      same({ and: [a, { or: [a, b] }] }, a)
      same({ and: [a, { and: [] }] }, { or: [a, { or: [] }] })
      same({ field: 'name', op: 'neq', value: one }, { not: { field: 'name', op: 'eq', value: one } })
      same(
        { field: 'name', op: 'notContains', value: one },
        { not: { field: 'name', op: 'contains', value: one } },
      )
      same({ field: 'name', op: 'notIn', value: [one] }, { not: { field: 'name', op: 'in', value: [one] } })
      same(
        { field: 'company.tags', op: 'hasNone', value: ['won'] },
        { not: { field: 'company.tags', op: 'hasAny', value: ['won'] } },
      )
      same(
        { field: 'amount', op: 'between', value: [low, high] },
        {
          and: [
            { field: 'amount', op: 'gte', value: low },
            { field: 'amount', op: 'lte', value: high },
          ],
        },
      )
    }),
  )
})

test('a field called like a method of objects is blank where the record does not have it', () => {
  const contact = metadata.objects.get('contact')!
  const checked = checkFilter({ field: 'constructor', op: 'isBlank' }, contact, { metadata, context })

  assert.ok(checked.ok && evaluateFilter(checked.resolved, { id: 'c1' }, { context, related }))
})
