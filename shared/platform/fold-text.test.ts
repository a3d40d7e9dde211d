import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldLabel, foldText } from './fold-text.ts'

test('accents, case and width do not matter', () => {
  assert.equal(foldText('Åström Öljy ÉCOLE'), 'astrom oljy ecole')
  assert.equal(foldText('ＫＩＴＨ　１２３'), 'kith 123')
  assert.equal(foldText('ﾊﾝｶｸ'), 'ハンカク')
})

test('letters that have no decomposition are written as people type them', () => {
  assert.equal(foldText('Straße Łódź Ærø Đặng ŒUVRE Þór'), 'strasse lodz aero dang oeuvre thor')
})

test('marks that change a letter in other scripts stay', () => {
  assert.equal(foldText('ガ'), 'ガ')
  assert.notEqual(foldText('が'), foldText('か'))
  assert.equal(foldText('한국'), '한국')
})

test('typographic dashes and apostrophes are the typed ones', () => {
  assert.equal(foldText('O’Neil – Söhne'), "o'neil - sohne")
})

test('a label is also trimmed and its spaces are single', () => {
  assert.equal(foldLabel('  Closed \t WON '), 'closed won')
})

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff })), (codes) => {
      const once = foldText(String.fromCodePoint(...codes))
      assert.equal(foldText(once), once)
    }),
  )
})
