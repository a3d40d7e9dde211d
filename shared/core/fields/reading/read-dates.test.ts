import assert from 'node:assert/strict'
import { test } from 'node:test'
import { american, chinese, english, expect, finnish, hinted, read } from '../../../../test/read-texts.ts'
import { languages } from '../../metadata.ts'
import { exampleField } from '../example-fields.ts'
import { fieldTypeOf } from '../index.ts'

test('dates in every order and language', () => {
  const third = '2026-11-03'
  const forms = [
    '2026-11-03',
    '2026/11/3',
    '2026.11.03',
    '20261103',
    '3.11.2026',
    '3. 11. 2026',
    '03.11.26',
    '2026年11月3日',
    '２０２６年１１月３日',
  ]
  const named = [
    '3 Nov 2026',
    '3 November 2026',
    'Nov 3, 2026',
    'November 3rd, 2026',
    '3rd of November 2026',
    'Tue, 3 Nov 2026',
    '03-Nov-26',
    '2026 Nov 3',
    '3 NOV 2026',
  ]
  const local = [
    '3. marraskuuta 2026',
    '3.marraskuu 2026',
    'ti 3.11.2026',
    '民國115年11月3日',
    '2026年11月3日 星期二',
    '2026-11-03 00:00:00',
    '2026-11-03T00:00:00Z',
    '3.11.2026 klo 14.30',
  ]
  for (const text of [...forms, ...named, ...local])
    for (const context of [english, finnish, chinese, american])
      assert.equal(read('date', text, context), third, text)
})

test('11/03/2026 is what the place or the importer says, unless only one reading exists', () => {
  assert.equal(read('date', '11/03/2026'), '2026-03-11')
  assert.equal(read('date', '11/03/2026', american), '2026-11-03')
  assert.equal(read('date', '11/03/2026', chinese), '2026-11-03')
  assert.equal(read('date', '11/03/2026', hinted({ dateOrder: 'mdy' })), '2026-11-03')
  assert.equal(read('date', '11/03/2026', hinted({ dateOrder: 'dmy' }, american)), '2026-03-11')
  assert.equal(read('date', '26/11/03', hinted({ dateOrder: 'ymd' })), '2026-11-03')
  assert.equal(read('date', '25/12/2026', american), '2026-12-25')
  assert.equal(read('date', '12-25-2026'), '2026-12-25')
})

test('two-digit years lie near now, and Excel’s days are dates only where that is known', () => {
  expect('date', { '1.1.46': '2046-01-01', '1.1.47': '1947-01-01', '46329': 'fields.date.not-a-date' })
  assert.equal(read('date', '46329', hinted({ excelDates: 1900 })), '2026-11-03')
  assert.equal(read('date', '1', hinted({ excelDates: 1900 })), '1900-01-01')
  assert.equal(read('date', '44867', hinted({ excelDates: 1904 })), '2026-11-03')
  assert.equal(read('dateTime', '46329.5', hinted({ excelDates: 1900 })), '2026-11-03T10:00:00.000Z')
})

test('what is no date is not taken for one', () => {
  const wrong = [
    '2026-02-30',
    '31.11.2026',
    '32/1/2026',
    '3 Foo 2026',
    'Nov 2026',
    '2026',
    'tomorrow',
    '11月3日',
    '3.11.',
    '1.2.3',
    '2026-11-03 25:00',
    '2026-11-03 x',
  ]
  for (const text of wrong) assert.equal(read('date', text), 'fields.date.not-a-date', text)
})

test('moments with the clock of the place, an offset, and am or pm', () => {
  const half = '2026-11-03T12:30:00.000Z'
  for (const text of [
    '2026-11-03 14:30',
    '3.11.2026 klo 14.30',
    '3.11.2026 14:30:00',
    '3 Nov 2026, 14:30',
    '3/11/2026 2:30 PM',
    '2026年11月3日 下午2:30',
    '2026年11月3日14时30分',
    '2026/11/3 14:30',
    '2026-11-03T14:30',
  ])
    assert.equal(read('dateTime', text), half, text)
  for (const text of [
    '2026-11-03T12:30:00Z',
    '2026-11-03T20:30:00+08:00',
    'Tue, 3 Nov 2026 13:30:00 +0100',
    'Tue Nov 3 2026 14:30:00 GMT+0200 (EET)',
    '2026-11-03 12:30 UTC',
    '2026-11-03 14:30:00 +02',
  ])
    assert.equal(read('dateTime', text), half, text)
  expect('dateTime', {
    '2026-11-03': '2026-11-02T22:00:00.000Z',
    '2026-11-03 12:00 AM': '2026-11-02T22:00:00.000Z',
    '2026-11-03 12:00 PM': '2026-11-03T10:00:00.000Z',
    '2026-03-29 03:30': '2026-03-29T01:30:00.000Z',
    '2026-11-03 25:00': 'fields.dateTime.not-a-time',
  })
})

test('dates as the product itself shows them are read back', () => {
  const [date, moment] = [exampleField('date'), exampleField('dateTime')]
  for (const language of languages) {
    for (const month of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']) {
      const context = { ...english, language }
      const shown = fieldTypeOf(date).format(`2026-${month}-07`, date, context)
      assert.equal(read('date', shown, context), `2026-${month}-07`, shown)
      const time = fieldTypeOf(moment).format(`2026-${month}-07T09:05:00.000Z`, moment, context)
      assert.equal(read('dateTime', time, context), `2026-${month}-07T09:05:00.000Z`, time)
    }
  }
})
