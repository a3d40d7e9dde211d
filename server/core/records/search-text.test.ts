import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchWords } from '../../../shared/core/search-text.ts'
import { searchTextOf } from './search-text.ts'

function isFound(question: string, title: string): boolean {
  const { text } = searchTextOf(title, [title])
  return searchWords(question).every((word) => text.includes(word))
}

test('Chinese is found in either script, by parts, by pinyin and by initials', () => {
  const company = '蘇州雲嶺精密儀器有限公司'

  for (const question of ['苏州', '雲嶺', '云岭精密', 'suzhou', 'zhouyun', 'szyl', '仪器 苏州'])
    assert.ok(isFound(question, company), question)
  assert.ok(!isFound('杭州', company))
})

test('letters with several readings are read by their surroundings', () => {
  assert.ok(isFound('chongqing', '重庆'))
  assert.ok(isFound('shantianfang', '单田芳'))
  assert.ok(isFound('changan', '长安'))
})

test('a long text is cut between characters and without failing', () => {
  const { text } = searchTextOf('x', [`${'a'.repeat(3_999)}𠮷𠮷`])

  assert.ok(text.isWellFormed())
  assert.ok(text.length <= 4_000)
})
