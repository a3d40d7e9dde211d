import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleMetadata } from '../../../../shared/core/example-metadata.ts'
import type { Filter } from '../../../../shared/core/filters.ts'
import { findField } from '../../../../shared/core/metadata.ts'
import type { BoardRules } from '../../web-module.ts'
import type { ListState } from '../list-state.ts'
import type { BoardColumn } from './board-columns.ts'
import { boardFilter, cardFields, columnQuestion, sumFieldOf } from './board-question.ts'

const deal = exampleMetadata().objects.get('deal')!
const company = exampleMetadata().objects.get('company')!
const large: Filter = { field: 'amount', op: 'gte', value: 5_000 }
const inPipeline: Filter = { field: 'pipeline', op: 'eq', value: 'p1' }

// Only what the questions read of the list's state and the module's rules.
const state = (part: Partial<ListState> = {}) =>
  ({ object: deal, sort: [], q: '', board: {}, colors: [], ...part }) as unknown as ListState
const rules = {
  scope: 'pipeline',
  sum: 'amount',
  sort: [{ field: 'closeDate', direction: 'asc' }],
  endSort: [{ field: 'closeDate', direction: 'desc' }],
  cardFields: ['name', 'company', 'gone'],
} as unknown as BoardRules
const column = (value: BoardColumn['value']) => ({ value }) as BoardColumn

test('a board of one pipeline asks for that one beside the list’s own filter', () => {
  assert.deepEqual(boardFilter(state(), rules, 'p1'), inPipeline)
  assert.deepEqual(boardFilter(state({ asked: large }), rules, 'p1'), { and: [large, inPipeline] })
})

test('a filter that names the pipeline itself is not narrowed to another', () => {
  const filter: Filter = { field: 'pipeline', op: 'eq', value: 'p2' }

  assert.deepEqual(boardFilter(state({ filter, asked: filter }), rules, 'p1'), filter)
})

test('only what has stalled is asked for beside all the rest', () => {
  const stalled: Filter = { field: 'stageSince', op: 'lte', value: '2026-11-01T00:00:00Z' }

  assert.deepEqual(boardFilter(state({ asked: large }), rules, 'p1', stalled), {
    and: [large, inPipeline, stalled],
  })
})

test('a board without pipelines and filter asks for everything', () => {
  assert.equal(boardFilter(state(), undefined, null), undefined)
})

test('a column asks for its value, and the column without one for blanks', () => {
  const field = findField(deal, 'isPublic')!

  const basis = { field, rules: undefined, filter: undefined, columns: [] }

  assert.deepEqual(columnQuestion(state(), basis, column(false)).filter, {
    field: 'isPublic',
    op: 'eq',
    value: false,
  })
  assert.deepEqual(columnQuestion(state(), { ...basis, filter: large }, column(null)).filter, {
    and: [large, { field: 'isPublic', op: 'isBlank' }],
  })
})

test('a column asks for what its cards show and are ordered by, its own field, and whom references name', () => {
  const basis = { field: findField(deal, 'isPublic')!, rules, filter: undefined, columns: [] }
  const question = columnQuestion(state(), basis, column(true))

  assert.deepEqual(question.fields, ['name', 'company', 'closeDate', 'isPublic'])
  assert.deepEqual(question.expand, ['company'])
})

test('it asks too for what any column wants of a card before it enters, and for how often it was touched', () => {
  const asks = { ...rules, gateFields: () => ['closeDate', 'tags'] }
  const basis = { field: findField(deal, 'isPublic')!, rules: asks, filter: undefined, columns: [] }
  const question = columnQuestion(state(), basis, column(true))

  assert.deepEqual(question.fields, ['name', 'company', 'closeDate', 'isPublic', 'tags'])
  assert.deepEqual(question.expand, ['company'])
  assert.equal(question.touches, true)
})

test('the order is the list’s where it has one, else the module’s', () => {
  const basis = { field: findField(deal, 'isPublic')!, rules, filter: undefined, columns: [] }
  const byName = [{ field: 'name', direction: 'desc' as const }]

  assert.deepEqual(columnQuestion(state(), basis, column(true)).sort, rules.sort)
  assert.deepEqual(columnQuestion(state({ sort: byName }), basis, column(true)).sort, byName)
})

test('cards of an object without a module show its title, the first short fields and the owner, once each', () => {
  const fields = cardFields({ ...company, ownerField: 'owner' }, undefined)

  assert.deepEqual(fields, ['name', 'industry', 'parent', 'owner', 'employees', 'founded'])
})

test('a board sums what the module says, else the first amount or number there is', () => {
  assert.equal(sumFieldOf(deal, rules)?.name, 'amount')
  assert.equal(sumFieldOf(company, undefined)?.name, 'employees')
  assert.equal(sumFieldOf({ ...company, fields: [] }, undefined), undefined)
})

test('a column of closed records begins with the one closed last, unless the list has an order of its own', () => {
  const basis = { field: findField(deal, 'isPublic')!, rules, filter: undefined, columns: [] }
  const ended = { value: 's', end: 'reached' } as BoardColumn
  const open = { value: 's', end: null } as BoardColumn
  const asked: ListState['sort'] = [{ field: 'amount', direction: 'desc' }]

  assert.deepEqual(columnQuestion(state(), basis, ended).sort, rules.endSort)
  assert.deepEqual(columnQuestion(state(), basis, open).sort, rules.sort)
  assert.deepEqual(columnQuestion(state({ sort: asked }), basis, ended).sort, asked)
})

test('who does not see when records were closed has them in the order of the others', () => {
  const basis = { field: findField(deal, 'isPublic')!, rules, filter: undefined, columns: [] }
  const object = { ...deal, fields: deal.fields.filter(({ name }) => name !== 'closeDate') }

  assert.deepEqual(
    columnQuestion(state({ object }), basis, { value: 's', end: 'missed' } as BoardColumn).sort,
    rules.sort,
  )
})
