import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noText, withText } from './with-text.ts'

test('what is written in another language stands for English too, until English is written', () => {
  const first = withText(withText(noText, 'zh-Hans', '机'), 'zh-Hans', '机器')
  assert.deepEqual(first, { en: '机器', 'zh-Hans': '机器' })
  const named = withText(first, 'en', 'Machine')
  assert.deepEqual(withText(named, 'zh-Hans', '设备'), { en: 'Machine', 'zh-Hans': '设备' })
})

test('an emptied translation is none', () => {
  assert.deepEqual(withText({ en: 'Machine', fi: 'Kone' }, 'fi', ''), { en: 'Machine' })
})
