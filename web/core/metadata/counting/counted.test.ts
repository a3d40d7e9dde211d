import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countedNouns as english } from './english.ts'
import { countedNouns as finnish } from './finnish.ts'
import { countedNouns as simplified } from './simplified-chinese.ts'
import { countedNouns as traditional } from './traditional-chinese.ts'

const deal = { en: 'Deal', 'zh-Hans': '商机', 'zh-Hant': '商機', fi: 'Kauppa' }
const deals = { en: 'Deals', 'zh-Hans': '商机', 'zh-Hant': '商機', fi: 'Kaupat' }
const ownOne = { en: 'Machine' }
const own = { en: 'Machines' }

test('a number stands before its noun as each language has it', () => {
  assert.equal(english.counted('46', false, deal, deals), '46 deals')
  assert.equal(english.counted('1', true, deal, deals), '1 deal')
  assert.equal(finnish.counted('46', false, deal, deals), '46 kauppaa')
  assert.equal(finnish.counted('1', true, deal, deals), '1 kauppa')
  assert.equal(simplified.counted('46', false, deal, deals), '46笔商机')
  assert.equal(traditional.counted('46', false, deal, deals), '46筆商機')
})

test('objects somebody made are counted by what they are called', () => {
  const one = { en: 'Customer company', 'zh-Hans': '客户公司', fi: 'Laite' }
  assert.equal(simplified.counted('1,200', false, one, one), '1,200家客户公司')
  assert.equal(
    simplified.counted('3', false, { en: 'X', 'zh-Hans': '奇物' }, { en: 'Xs', 'zh-Hans': '奇物' }),
    '3条奇物',
  )
  assert.equal(finnish.counted('3', false, one, one), '3 laitetta')
})

test('a noun the language has no form of stays as it is called', () => {
  assert.equal(finnish.counted('3', false, ownOne, own), '3 (Machines)')
  const several = { en: 'New customers', fi: 'Uudet asiakkaat' }
  assert.equal(
    finnish.counted('3', false, { en: 'New customer', fi: 'Uusi asiakas' }, several),
    '3 (uudet asiakkaat)',
  )
  assert.equal(simplified.counted('3', false, ownOne, own), '3条Machines')
})

test('where there is none, a language says the noun in its own form', () => {
  assert.equal(english.ofNone(deal, deals), 'deals')
  assert.equal(finnish.ofNone(deal, deals), 'yhtään kauppaa')
  assert.equal(finnish.ofNone(ownOne, own), 'yhtään tietuetta (Machines)')
  assert.equal(simplified.ofNone(deal, deals), '商机')
})
