import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listed } from './listed.ts'

test('words of a list stand apart in every language', () => {
  assert.equal(listed(['Teams', 'Stages'], 'en'), 'Teams, Stages')
  assert.equal(listed(['Tiimit', 'Vaiheet'], 'fi'), 'Tiimit, Vaiheet')
  assert.equal(listed(['团队', '阶段'], 'zh-Hans'), '团队、阶段')
  assert.equal(listed(['團隊', '階段', '產品'], 'zh-Hant'), '團隊、階段、產品')
})
