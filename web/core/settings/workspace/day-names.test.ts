import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monthNames, weekdayNames } from './day-names.ts'

test('weeks are listed from Monday and years from January, in the reader’s language', () => {
  assert.deepEqual([weekdayNames('en')[0], weekdayNames('en')[6]], ['Monday', 'Sunday'])
  assert.deepEqual([monthNames('en')[0], monthNames('en')[11]], ['January', 'December'])
  assert.deepEqual([weekdayNames('zh-Hans')[0], monthNames('zh-Hant')[2]], ['星期一', '3月'])
})

test('what a language writes small begins with a capital, as a line of a list does', () => {
  assert.deepEqual([weekdayNames('fi')[0], monthNames('fi')[4]], ['Maanantai', 'Toukokuu'])
})
