import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inViewOrder, isFolded, reordered, withColumn, withFold } from './arranged-columns.ts'
import type { BoardColumn } from './board-columns.ts'

const column = (value: string | null, end: BoardColumn['end'] = null) => ({ value, end }) as BoardColumn
const [won, lost] = [column('w', 'reached'), column('l', 'missed')]
const columns = [column('a'), column('b'), won, lost]
const values = (of: readonly BoardColumn[]) => of.map(({ value }) => value)

test('columns stand as the view has them, and those it does not know behind', () => {
  assert.deepEqual(values(inViewOrder(columns, { columns: [{ value: 'w' }, { value: 'b' }] })), [
    'w',
    'b',
    'a',
    'l',
  ])
  assert.deepEqual(values(inViewOrder(columns, {})), ['a', 'b', 'w', 'l'])
})

test('the column without a value is known by an empty text', () => {
  assert.deepEqual(values(inViewOrder([column('a'), column(null)], { columns: [{ value: '' }] })), [
    null,
    'a',
  ])
})

test('a new order keeps what is arranged about each column', () => {
  const settings = { cards: ['amount'], columns: [{ value: 'b', hidden: true }] }

  assert.deepEqual(reordered(settings, [column('a'), column('b')]), {
    cards: ['amount'],
    columns: [{ value: 'a' }, { value: 'b', hidden: true }],
  })
  assert.deepEqual(withColumn(settings, [column('b'), column('a')], { value: 'a', folded: true }).columns, [
    { value: 'b', hidden: true },
    { value: 'a', folded: true },
  ])
})

test('closed records are a rail until the view says otherwise', () => {
  assert.ok(isFolded({}, won))
  assert.ok(!isFolded({}, column('a')))
  assert.ok(!isFolded({ columns: [{ value: 'w', folded: false }] }, won))
})

test('a rail opened and folded again leaves nothing behind', () => {
  const opened = withFold({}, columns, { column: won, folded: false, view: {} })
  assert.deepEqual(
    opened?.columns?.find(({ value }) => value === 'w'),
    { value: 'w', folded: false },
  )

  assert.equal(withFold(opened ?? {}, columns, { column: won, folded: true, view: {} }), undefined)
})
