import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simplifyHan } from './simplify-han.ts'

test('both scripts come out alike', () => {
  assert.equal(simplifyHan('蘇州雲嶺精密儀器有限公司'), '苏州云岭精密仪器有限公司')
  assert.equal(simplifyHan('臺灣裡裏後髮發'), '台湾里里后发发')
  assert.equal(simplifyHan('Kith 苏州 ガ 한국'), 'Kith 苏州 ガ 한국')
})

test('what is simplified stays as it is', () => {
  const text = '蘇州雲嶺精密儀器國際貿易電腦資訊'

  assert.equal(simplifyHan(simplifyHan(text)), simplifyHan(text))
})
