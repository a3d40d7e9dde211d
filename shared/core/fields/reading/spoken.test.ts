import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Language } from '../../../platform/languages.ts'
import { exampleField } from '../example-fields.ts'
import type { ValueContext } from '../field-type.ts'
import { fieldTypes } from '../index.ts'
import { spoken } from './spoken.ts'

// A Thursday.
const today = '2026-11-26'

test('English: days as people say them', () => {
  assertRead({
    today: '2026-11-26',
    tomorrow: '2026-11-27',
    'day after tomorrow': '2026-11-28',
    yesterday: '2026-11-25',
    friday: '2026-11-27',
    thu: '2026-12-03',
    'next friday': '2026-12-04',
    'Next Monday': '2026-11-30',
    'this friday': '2026-11-27',
    'last friday': '2026-11-20',
    'friday next week': '2026-12-04',
    'in 3 days': '2026-11-29',
    'in two weeks': '2026-12-10',
    'a month from now': '2026-12-26',
    '3d': '2026-11-29',
    '+2w': '2026-12-10',
    '3 days ago': '2026-11-23',
    'next week': '2026-11-30',
    'next month': '2026-12-01',
    'end of month': '2026-11-30',
    'end of next quarter': '2027-03-31',
    eoy: '2026-12-31',
    '3 dec': '2026-12-03',
    'January 5th': '2027-01-05',
    'fri 27 nov': '2026-11-27',
    'the 3rd of whenever': null,
    'next to nothing': null,
    soon: null,
  })
})

test('Finnish: days as people say them', () => {
  assertRead({
    tänään: '2026-11-26',
    huomenna: '2026-11-27',
    ylihuomenna: '2026-11-28',
    'ensi maanantaina': '2026-11-30',
    perjantaina: '2026-11-27',
    'ensi viikon perjantaina': '2026-12-04',
    'viime perjantaina': '2026-11-20',
    '3 päivän päästä': '2026-11-29',
    'kolmen päivän kuluttua': '2026-11-29',
    'viikon päästä': '2026-12-03',
    'kahden viikon päästä': '2026-12-10',
    '2 kuukautta sitten': '2026-09-26',
    'ensi viikolla': '2026-11-30',
    'ensi kuussa': '2026-12-01',
    'kuun lopussa': '2026-11-30',
    '3 pv': '2026-11-29',
    '3.12.': '2026-12-03',
    '3. joulukuuta': '2026-12-03',
    'pe 27.11.': '2026-11-27',
    joskus: null,
  })
})

test('Chinese: days as people say them, in either script', () => {
  assertRead({
    今天: '2026-11-26',
    明天: '2026-11-27',
    后天: '2026-11-28',
    大後天: '2026-11-29',
    下周五: '2026-12-04',
    下週五: '2026-12-04',
    下个星期一: '2026-11-30',
    本周五: '2026-11-27',
    周五: '2026-11-27',
    上周五: '2026-11-20',
    下下周一: '2026-12-07',
    '3天后': '2026-11-29',
    三天後: '2026-11-29',
    两周后: '2026-12-10',
    半年后: '2027-05-26',
    十二天前: '2026-11-14',
    一个月后: '2026-12-26',
    下周: '2026-11-30',
    下个月: '2026-12-01',
    下个月3号: '2026-12-03',
    月底: '2026-11-30',
    下月底: '2026-12-31',
    年底: '2026-12-31',
    '12月5日': '2026-12-05',
    以后再说: null,
  })
})

test('a day without its year is the nearest one, in the order of the reader', () => {
  const read = (text: string, language: Language, country: string) => {
    const parsed = fieldTypes.date.parseText(text, exampleField('date'), context(language, country))
    return parsed.ok ? parsed.value : null
  }
  assert.equal(read('3/1', 'en', 'GB'), '2027-01-03')
  assert.equal(read('3/1', 'en', 'US'), '2027-03-01')
  assert.equal(read('3.11.', 'fi', 'FI'), '2026-11-03')
})

test('a time may follow what is said of the day', () => {
  const parsed = fieldTypes.dateTime.parseText('next friday at 14:30', exampleField('dateTime'), context())
  assert.deepEqual(parsed, { ok: true, value: '2026-12-04T12:30:00.000Z' })
  const chinese = fieldTypes.dateTime.parseText('明天下午3点', exampleField('dateTime'), context('zh-Hans'))
  assert.deepEqual(chinese, { ok: true, value: '2026-11-27T13:00:00.000Z' })
})

test('amounts are read with thousands and millions left out', () => {
  const read = (text: string, language: Language = 'en') => {
    const parsed = fieldTypes.currency.parseText(text, exampleField('currency'), context(language))
    return parsed.ok && parsed.value ? `${parsed.value.amount} ${parsed.value.currency}` : null
  }
  assert.equal(read('1.5m'), '1500000.00 EUR')
  assert.equal(read('$2k'), '2000.00 USD')
  assert.equal(read('1,5 milj. €', 'fi'), '1500000.00 EUR')
  assert.equal(read('249 000,50', 'fi'), '249000.50 EUR')
  assert.equal(read('22.3万', 'zh-Hans'), '223000.00 EUR')
  assert.equal(read('3bn CNY'), '3000000000.00 CNY')
  assert.equal(read('100 kr'), '100.00 SEK')
  assert.equal(read('5 metres'), null)
})

test('without somebody who types, words are words', () => {
  const { spoken: _, ...reading } = context()
  assert.equal(fieldTypes.date.parseText('friday', exampleField('date'), reading).ok, false)
  assert.equal(fieldTypes.currency.parseText('1.5m', exampleField('currency'), reading).ok, false)
})

function assertRead(expected: Record<string, string | null>): void {
  for (const [text, day] of Object.entries(expected)) {
    const parsed = fieldTypes.date.parseText(text, exampleField('date'), context())
    assert.equal(parsed.ok ? parsed.value : null, day, text)
  }
}

function context(language: Language = 'en', country = 'FI'): ValueContext {
  return {
    language,
    timeZone: 'Europe/Helsinki',
    currency: 'EUR',
    country,
    now: new Date(`${today}T10:00:00Z`),
    spoken,
  }
}
