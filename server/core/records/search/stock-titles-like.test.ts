import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stockTitlesLike } from './stock-titles-like.ts'

const won = { en: 'Won', 'zh-Hans': '赢单', 'zh-Hant': '成交', fi: 'Voitettu' }
const lost = { en: 'Lost', 'zh-Hans': '输单', 'zh-Hant': '失單', fi: 'Hävitty' }

test('a name is known by what it is called in any language, whatever its case and accents', () => {
  for (const question of ['voitet', '赢单', '成交', 'won'])
    assert.deepEqual(stockTitlesLike([won, lost], question), Object.values(won), question)
  assert.deepEqual(stockTitlesLike([won, lost], 'havitty'), Object.values(lost))
  assert.deepEqual(stockTitlesLike([won, lost], 'other'), [])
  assert.deepEqual(stockTitlesLike([won, lost], ' '), [])
})
