import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layoutsFor, shownLayout } from './shown-layout.ts'

const plain = { groupBy: undefined, calendar: undefined }
const calendar = { date: 'closeDate' }

test('a board needs a field of columns and a calendar a day; else it is a table', () => {
  assert.equal(shownLayout({ ...plain, layout: 'board' }), 'table')
  assert.equal(shownLayout({ ...plain, layout: 'calendar' }), 'table')
  assert.equal(shownLayout({ ...plain, layout: 'chart' }), 'chart')
  assert.equal(shownLayout({ ...plain, groupBy: 'stage', layout: 'board' }), 'board')
  assert.equal(shownLayout({ ...plain, calendar, layout: 'calendar' }), 'calendar')
})

test('offered is what the records can be laid out as, in one order', () => {
  assert.deepEqual(layoutsFor(plain), ['table', 'chart'])
  assert.deepEqual(layoutsFor({ groupBy: 'stage', calendar }), ['table', 'board', 'calendar', 'chart'])
})
