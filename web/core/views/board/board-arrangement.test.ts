import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleMetadata } from '../../../../shared/core/example-metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { inViewOrder, isFolded, reordered, settingOf, withColumn, withFold } from './arranged-columns.ts'
import type { BoardColumn } from './board-columns.ts'
import { noSum } from './board-sums.ts'
import { limitState } from './column-limit.ts'
import { sortedPlace } from './sorted-place.ts'

const deal = exampleMetadata().objects.get('deal')!
const columns = ['a', 'b', 'c'].map((value) => ({ value }) as BoardColumn)
const values = (list: readonly BoardColumn[]) => list.map((column) => column.value)
const record = (id: string, rest: object) => ({ id, ...rest }) as unknown as RecordValues

test('columns stand in the order of the view, and those that came later behind', () => {
  const settings = { columns: [{ value: 'c' }, { value: 'a', hidden: true }] }

  assert.deepEqual(values(inViewOrder(columns, settings)), ['c', 'a', 'b'])
  assert.deepEqual(values(inViewOrder(columns, {})), ['a', 'b', 'c'])
})

test('a new order keeps what is set of each column, and a new setting keeps the order', () => {
  const settings = { columns: [{ value: 'c', hidden: true }] }
  const order = inViewOrder(columns, settings)
  const limit = { of: 'count', most: 3, over: 'warn' } as const

  assert.deepEqual(reordered(settings, columns).columns, [
    { value: 'a' },
    { value: 'b' },
    { value: 'c', hidden: true },
  ])
  const limited = withColumn(settings, order, { value: 'a', limit })
  assert.deepEqual(limited.columns, [{ value: 'c', hidden: true }, { value: 'a', limit }, { value: 'b' }])
  assert.deepEqual(settingOf(limited, { value: 'a' } as BoardColumn).limit, limit)
})

test('a limit is told by number or by sum', () => {
  const held = { ...noSum, count: 3, sum: 900 }

  assert.equal(limitState({ of: 'count', most: 3, over: 'warn' }, held), 'full')
  assert.equal(limitState({ of: 'count', most: 2, over: 'warn' }, held), 'over')
  assert.equal(limitState({ of: 'sum', most: 1_000, over: 'refuse' }, held), 'room')
})

test('a card goes where the order of its new column puts it, blanks last in both directions', () => {
  const others = [
    record('1', { closeDate: '2026-11-10' }),
    record('2', { closeDate: '2026-11-20' }),
    record('3', {}),
  ]
  const place = (direction: 'asc' | 'desc', list: RecordValues[], card: object) =>
    sortedPlace(deal, [{ field: 'closeDate', direction }], list, record('x', card))

  assert.equal(place('asc', others, { closeDate: '2026-11-15' }), 1)
  assert.equal(place('asc', others, {}), 3)
  assert.equal(place('desc', [others[1]!, others[0]!, others[2]!], { closeDate: '2026-11-15' }), 1)
  assert.equal(place('desc', [others[1]!, others[0]!, others[2]!], {}), 3)
})

test('the newest come first where no order is asked, and the top stands for what cannot be told', () => {
  const others = [record('1', { createdAt: '2026-11-02' }), record('2', { createdAt: '2026-11-01' })]

  assert.equal(sortedPlace(deal, [], others, record('x', { createdAt: '2026-10-30' })), 2)
  const byCompany = [{ field: 'company.name', direction: 'asc' as const }]
  assert.equal(sortedPlace(deal, byCompany, others, record('x', {})), 0)
})

test('a folded column is said by the view, and nothing is said where nothing differs', () => {
  const [a, b] = columns.map((column) => ({ ...column, end: null }) as BoardColumn)
  const won = { value: 'w', end: 'reached' } as BoardColumn
  const all = [a!, b!, won]
  const folded = withFold({}, all, { column: a!, folded: true })

  assert.deepEqual(folded?.columns?.[0], { value: 'a', folded: true })
  assert.deepEqual(
    [a!, b!, won].map((one) => isFolded(folded!, one)),
    [true, false, true],
  )
  assert.equal(withFold(folded!, all, { column: a!, folded: false }), undefined)
  assert.equal(isFolded(withFold({}, all, { column: won, folded: false })!, won), false)
  assert.equal(withFold({}, all, { column: a!, folded: true, view: folded }), undefined)
})
