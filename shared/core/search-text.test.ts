import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { searchForm, searchWords } from './search-text.ts'

test('case, accents, width, script and punctuation do not matter', () => {
  assert.equal(searchForm('  Åström & Söhne, Ltd. '), 'astrom sohne ltd')
  assert.equal(searchForm('ＫＩＴＨ－１２'), 'kith 12')
  assert.equal(searchForm('臺灣'), searchForm('台湾'))
})

test('every Chinese, Japanese or Korean character is doubled, so that two of them have trigrams', () => {
  assert.equal(searchForm('伟国a'), '伟伟国国a')
  assert.equal(searchForm('𠮷'), '𠮷𠮷')
  assert.equal(searchForm('カナ한'), 'カカナナ한한')
})

test('marks that belong to a letter do not split a word', () => {
  assert.equal(searchForm('हिन्दी').split(' ').length, 1)
})

test('a question is at most eight words, the longest first', () => {
  assert.deepEqual(searchWords('a bbb bbb cc'), ['bbb', 'cc', 'a'])
  assert.equal(searchWords('a b c d e f g h i j').length, 8)
  assert.deepEqual(searchWords(' ,. '), [])
})

test('what is in search form stays in it, but for the doubling', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aÅß-. 12é') }), (text) => {
      assert.equal(searchForm(searchForm(text)), searchForm(text))
    }),
  )
})
