import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english, expect, read } from '../../../../test/read-texts.ts'

test('yes and no in four languages and as marks', () => {
  for (const text of ['yes', 'Y', 'TRUE', '1', '✓', '是', '对', 'kyllä', 'K', 'tosi', 'on', 'x', '有'])
    assert.equal(read('boolean', text), true, text)
  for (const text of ['no', 'N', 'False', '0', '✗', '否', '錯', 'ei', 'epätosi', 'off', '无', '☐'])
    assert.equal(read('boolean', text), false, text)
  for (const text of ['maybe', '2', 'yes no'])
    assert.equal(read('boolean', text), 'fields.boolean.not-yes-or-no', text)
})

test('options by key or by label in any language', () => {
  expect('select', {
    won: 'won',
    ' CLOSED  WON ': 'won',
    赢单: 'won',
    成交: 'won',
    havitty: 'lost',
    Ｏｐｅｎ: 'open',
    gone: 'fields.select.unknown-option',
  })
  const both = ['won', 'lost']
  expect('multiSelect', {
    'won;lost': both,
    'Closed lost, Closed won': both,
    '输单、赢单': both,
    'won ::: lost': both,
    'won|lost|won': both,
    'won;;': ['won'],
    'won;nope': 'fields.multiSelect.unknown-option',
  })
})

test('retired options are still read, offered ones win', () => {
  const options = {
    options: [
      { key: 'old', label: { en: 'Same' }, retired: true },
      { key: 'new', label: { en: 'Same' } },
    ],
  }

  assert.equal(read('select', 'same', english, options), 'new')
  assert.equal(read('select', 'old', english, options), 'old')
})
