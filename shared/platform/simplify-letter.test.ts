import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simplifyLetter } from './simplify-letter.ts'

const simplified = (text: string) => Array.from(text, simplifyLetter).join('')

test('both scripts come out alike', () => {
  assert.equal(simplified('蘇州雲嶺精密儀器有限公司'), '苏州云岭精密仪器有限公司')
  assert.equal(simplified('臺灣裡裏後髮發'), '台湾里里后发发')
  assert.equal(simplified('Kith 苏州 ガ 한국'), 'Kith 苏州 ガ 한국')
})

test('what is simplified stays as it is', () => {
  const text = '蘇州雲嶺精密儀器國際貿易電腦資訊'

  assert.equal(simplified(simplified(text)), simplified(text))
})
