import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chinese, english, expect, finnish, hinted, read } from '../../../../test/read-texts.ts'
import { languages } from '../../metadata.ts'
import { exampleField } from '../example-fields.ts'
import { fieldTypeOf } from '../index.ts'

test('numbers as people and programs write them', () => {
  expect('number', {
    '1.054,00': 1054,
    '1,054.00': 1054,
    '1 054,00 €': 1054,
    '1\u00a0054,5': 1054.5,
    '1\u202f054\u202f321': 1054321,
    "1'054.25": 1054.25,
    '1’054': 1054,
    '1.234.567': 1234567,
    '1,234,567.8': 1234567.8,
    '12,34,567': 1234567,
    '¥12万': 120000,
    '1.2亿': 120000000,
    '1亿2000万': 120000000 * 1 + 0,
    '(500)': -500,
    '-500': -500,
    '−5': -5,
    '5-': -5,
    '12 %': 12,
    '１２３．５': 123.5,
    '1.2E+05': 120000,
    '.5': 0.5,
    '5.': 5,
    '007': 7,
    '$1,000': 1000,
    '1,5': 1.5,
    '0.30000000000000004': 0.3,
    '1,054': 1054,
  })
  assert.equal(read('number', '1,054', finnish), 1.054)
  assert.equal(read('number', '1.054', finnish), 1.054)
  assert.equal(read('number', '1.054', hinted({ decimalSeparator: ',' })), 1054)
  assert.equal(read('number', '1,054', hinted({ decimalSeparator: ',' })), 1.054)
})

test('what is no number is not taken for one', () => {
  for (const text of ['', ' ']) assert.equal(read('number', text), null)
  const wrong = [
    'abc',
    '12 pcs',
    '2026-11-03',
    '1-2',
    '1,2,3',
    '1.2.3',
    '1 2',
    '--5',
    '(5',
    '5)',
    '12:30',
    '1e',
    '+-5',
    '10.0.0.1',
  ]
  for (const text of [...wrong, '0x10', '∞', '½x', '万', '1,,000'])
    assert.equal(read('number', text), 'fields.number.not-a-number', text)
  assert.equal(read('number', '12345678901234567'), 'fields.number.too-precise')
})

test('more decimals than a field has are rounded away, halves up', () => {
  assert.equal(read('number', '2.345', english, { decimals: 2 }), 2.35)
  assert.equal(read('number', '-2.345', english, { decimals: 2 }), -2.35)
  assert.deepEqual(read('currency', '2.34567'), { amount: '2.3457', currency: 'EUR' })
  assert.deepEqual(read('currency', '1.005', english, { decimals: 2 }), { amount: '1.01', currency: 'EUR' })
  assert.deepEqual(read('currency', '1.99995'), { amount: '2.00', currency: 'EUR' })
})

test('money with signs, codes and words, before and after', () => {
  const eur = (amount: string) => ({ amount, currency: 'EUR' })
  expect('currency', {
    '1054': eur('1054.00'),
    '€ 1.054,50': eur('1054.50'),
    '1 054,50 euroa': eur('1054.50'),
    'EUR 5': eur('5.00'),
    '5eur': eur('5.00'),
    $5: { amount: '5.00', currency: 'USD' },
    'US$ -5.10': { amount: '-5.10', currency: 'USD' },
    '($1,234.50)': { amount: '-1234.50', currency: 'USD' },
    'HK$1,000': { amount: '1000.00', currency: 'HKD' },
    '1000円': { amount: '1000', currency: 'JPY' },
    'CHF 5.–': { amount: '5.00', currency: 'CHF' },
    '500,- kr': { amount: '500.00', currency: 'SEK' },
    '100 美元': { amount: '100.00', currency: 'USD' },
    '¥12万': { amount: '120000.00', currency: 'CNY' },
    'USD 5 EUR': 'fields.currency.not-an-amount',
    '5 apples': 'fields.currency.not-an-amount',
    '1234567890123456': 'fields.currency.too-large',
  })
  expect(
    'currency',
    {
      '￥1,280,000.00': { amount: '1280000.00', currency: 'CNY' },
      '128万元': { amount: '1280000.00', currency: 'CNY' },
      '3.5亿人民币': { amount: '350000000.00', currency: 'CNY' },
    },
    chinese,
  )
  assert.deepEqual(read('currency', '¥500', { ...english, currency: 'JPY' }), {
    amount: '500',
    currency: 'JPY',
  })
  assert.deepEqual(read('currency', '$5', { ...english, currency: 'CAD' }), {
    amount: '5.00',
    currency: 'CAD',
  })
})

test('numbers and money as the product itself shows them are read back', () => {
  const [number, money, percent] = [exampleField('number'), exampleField('currency'), exampleField('percent')]
  const amount = fc
    .integer({ min: -1_000_000_000, max: 1_000_000_000 })
    .map((cents) => (cents / 100).toFixed(2))
  fc.assert(
    fc.property(
      amount,
      fc.constantFrom(...languages),
      fc.constantFrom('EUR', 'CNY', 'USD', 'SEK'),
      (text, language, code) => {
        const context = { ...english, language, currency: code }
        const value = { amount: text, currency: code }
        const shown = fieldTypeOf(money).format(value, money, context)
        assert.deepEqual(
          fieldTypeOf(money).parse(value, money, context),
          { ok: true, value: read('currency', shown, context) },
          shown,
        )
        const plain = fieldTypeOf(number).format(Number(text), number, context)
        assert.equal(read('number', plain, context), Number(text) + 0, plain)
        assert.equal(read('percent', fieldTypeOf(percent).format(12.5, percent, context), context), 12.5)
      },
    ),
  )
})
