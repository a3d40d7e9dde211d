import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDate, formatDateTime } from '../../../shared/core/fields/formats.ts'
import { languages } from '../../../shared/platform/languages.ts'
import { absoluteTime, dayHeading, relativeTime, shortDate, timeOfDay } from './time-words.ts'

const now = new Date('2026-11-24T10:00:00Z')

test('a distance in time is told in the largest unit that fits', () => {
  assert.match(relativeTime('2026-11-24T08:00:00Z', 'en', now), /^2\s?h\b.* ago$/)
  assert.equal(relativeTime('2026-11-23T09:00:00Z', 'zh-Hans', now), '昨天')
  assert.equal(relativeTime('2026-11-24T09:59:40Z', 'en', now), 'now')
  assert.equal(relativeTime('2026-11-24T09:57:00Z', 'zh-Hant', now), '3分鐘前')
})

test('the last days have names, older ones a date', () => {
  assert.equal(dayHeading('2026-11-24', '2026-11-24', 'en'), 'Today')
  assert.equal(dayHeading('2026-11-23', '2026-11-24', 'fi'), 'Eilen')
  assert.equal(dayHeading('2026-11-19', '2026-11-24', 'en'), '19 November')
  assert.equal(dayHeading('2025-11-19', '2026-11-24', 'zh-Hans'), '2025年11月19日')
})

test('a short date names its year only when it is another', () => {
  assert.equal(shortDate('2026-12-03', now, 'en'), '3 Dec')
  assert.equal(shortDate('2027-03-01', now, 'zh-Hans'), '2027年3月1日')
  assert.equal(shortDate('2026-11-28', now, 'fi'), '28.11.')
})

test('times are by the clock of 24 hours in every language', () => {
  const at = '2026-11-24T15:05:00Z'

  assert.equal(timeOfDay(at, 'zh-Hant', 'UTC'), '15:05')
  assert.equal(timeOfDay(at, 'en', 'UTC'), '15:05')
  assert.equal(timeOfDay(at, 'fi', 'UTC'), '15.05')
  assert.match(absoluteTime(at, 'zh-Hant', 'UTC'), /15:05$/)
})

test('a moment is written in one way wherever it stands', () => {
  const at = '2026-11-24T07:05:00Z'

  assert.equal(absoluteTime(at, 'en', 'UTC'), '24 Nov 2026, 07:05')
  for (const language of languages) {
    assert.equal(absoluteTime(at, language, 'UTC'), formatDateTime(at, language, 'UTC'))
    assert.equal(shortDate('2025-11-24', now, language), formatDate('2025-11-24', language))
  }
  assert.equal(absoluteTime(at, 'zh-Hant', 'UTC'), '2026年11月24日 07:05')
  assert.equal(timeOfDay(at, 'fi', 'UTC'), '7.05')
})
