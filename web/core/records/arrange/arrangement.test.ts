import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Arrangement,
  moveField,
  moveList,
  moveSection,
  removeSection,
  removeTab,
  stepOf,
  toggleList,
} from './arrangement.ts'

const page: Arrangement = {
  highlights: ['amount'],
  sections: [
    { name: { en: 'Main' }, fields: ['stage', 'amount'] },
    { name: { en: 'More' }, fields: ['source'] },
    { name: { en: 'Money' }, fields: ['price'], tab: 'money' },
  ],
  tabs: [{ key: 'money', name: { en: 'Money' } }],
  related: ['note:deal'],
  lists: {},
  hidden: ['externalId', 'file:deal'],
}
const fields = (one: Arrangement) => [
  ...one.sections.slice(0, 2).map((section) => section.fields),
  one.hidden,
]

test('a field moves within a section, to another one, out of the page and back', () => {
  const swapped = moveField(page, { list: '0', at: 0 }, { list: '0', at: 2 })
  assert.deepEqual(fields(swapped)[0], ['amount', 'stage'])
  const over = moveField(page, { list: '0', at: 1 }, { list: '1', at: 0 })
  assert.deepEqual(fields(over), [['stage'], ['amount', 'source'], ['externalId', 'file:deal']])
  const out = moveField(page, { list: '1', at: 0 }, { list: 'hidden', at: 0 })
  assert.deepEqual(fields(out), [['stage', 'amount'], [], ['source', 'externalId', 'file:deal']])
  assert.deepEqual(fields(moveField(out, { list: 'hidden', at: 0 }, { list: '1', at: 0 })), fields(page))
})

test('a related list moves among those of the page, out of it and back to its place', () => {
  const lists = (one: Arrangement) => [one.related, one.hidden]
  const both = moveList(page, { list: 'hidden', at: 0 }, { list: 'related', at: 0 })
  assert.deepEqual(lists(both), [['file:deal', 'note:deal'], ['externalId']])
  const swapped = moveList(both, { list: 'related', at: 0 }, { list: 'related', at: 2 })
  assert.deepEqual(lists(swapped)[0], ['note:deal', 'file:deal'])
  const out = moveList(swapped, { list: 'related', at: 0 }, { list: 'hidden', at: 0 })
  assert.deepEqual(lists(out), [['file:deal'], ['externalId', 'note:deal']])
  assert.deepEqual(lists(moveList(out, { list: 'hidden', at: 0 }, { list: 'hidden', at: 1 })), lists(out))
})

test('in the head a field stands besides its place in a section', () => {
  const shown = moveField(page, { list: '0', at: 0 }, { list: 'head', at: 0 })
  assert.deepEqual(shown.highlights, ['stage', 'amount'])
  assert.deepEqual(fields(shown), fields(page))
  assert.equal(moveField(shown, { list: '0', at: 0 }, { list: 'head', at: 2 }), shown)

  const taken = moveField(shown, { list: 'head', at: 0 }, { list: '1', at: 0 })
  assert.deepEqual(taken.highlights, ['amount'])
  assert.deepEqual(fields(taken), fields(page))
})

test('steps lead over the ends of sections, and out of the page below the last', () => {
  assert.deepEqual(stepOf(page, { list: '0', at: 0 }, 1), { list: '0', at: 2 })
  assert.deepEqual(stepOf(page, { list: '0', at: 1 }, 1), { list: '1', at: 0 })
  assert.deepEqual(stepOf(page, { list: '1', at: 0 }, -1), { list: '0', at: 2 })
  assert.deepEqual(stepOf(page, { list: '2', at: 0 }, 1), { list: 'hidden', at: 0 })
  assert.deepEqual(stepOf(page, { list: '0', at: 0 }, -1), { list: '0', at: 0 })
})

test('a section goes before another, and into a tab', () => {
  const names = (one: Arrangement) => one.sections.map(({ name, tab = '' }) => `${name.en} ${tab}`.trim())
  assert.deepEqual(names(moveSection(page, 1, 0)), ['More', 'Main', 'Money money'])
  assert.deepEqual(names(moveSection(page, 0, null, 'money')), ['More', 'Money money', 'Main money'])
  assert.deepEqual(names(removeTab(page, 'money')), ['Main', 'More', 'Money'])
})

test('a removed section leaves its fields out, and the last one stays', () => {
  const one = removeSection(removeSection(page, 0), 1)
  assert.deepEqual(one.hidden, ['externalId', 'file:deal', 'stage', 'amount', 'price'])
  assert.equal(removeSection(one, 0), one)
})

test('a related list is left out and shown again', () => {
  const without = toggleList(page, 'note:deal')
  assert.deepEqual([without.related, without.hidden], [[], ['externalId', 'file:deal', 'note:deal']])
  assert.deepEqual(toggleList(without, 'note:deal').related, ['note:deal'])
})
