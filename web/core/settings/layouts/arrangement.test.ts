import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Arrangement, moveField, removeSection, toggleList } from './arrangement.ts'

const page: Arrangement = {
  highlights: ['amount'],
  sections: [
    { name: { en: 'Main' }, fields: ['stage', 'amount'] },
    { name: { en: 'More' }, fields: ['source'] },
  ],
  related: ['note:deal'],
  hidden: ['externalId', 'file:deal'],
}
const fields = (one: Arrangement) => [...one.sections.map((section) => section.fields), one.hidden]

test('a field moves within a section, to another one, out of the page and back', () => {
  const swapped = moveField(page, { list: '0', at: 0 }, { list: '0', at: 2 })
  assert.deepEqual(fields(swapped)[0], ['amount', 'stage'])
  const over = moveField(page, { list: '0', at: 1 }, { list: '1', at: 0 })
  assert.deepEqual(fields(over), [['stage'], ['amount', 'source'], ['externalId', 'file:deal']])
  const out = moveField(page, { list: '1', at: 0 }, { list: 'hidden', at: 0 })
  assert.deepEqual(fields(out), [['stage', 'amount'], [], ['source', 'externalId', 'file:deal']])
  assert.deepEqual(fields(moveField(out, { list: 'hidden', at: 0 }, { list: '1', at: 0 })), fields(page))
})

test('a removed section leaves its fields out, and the last one stays', () => {
  const one = removeSection(page, 0)
  assert.deepEqual(fields(one), [['source'], ['externalId', 'file:deal', 'stage', 'amount']])
  assert.equal(removeSection(one, 0), one)
})

test('a related list is left out and shown again', () => {
  const without = toggleList(page, 'note:deal')
  assert.deepEqual([without.related, without.hidden], [[], ['externalId', 'file:deal', 'note:deal']])
  assert.deepEqual(toggleList(without, 'note:deal').related, ['note:deal'])
})
