import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chinese, english, expect, finnish } from '../../../../test/read-texts.ts'
import { exampleField } from '../example-fields.ts'
import { fieldTypeOf } from '../index.ts'

test('names of many peoples', () => {
  expect('personName', {
    'Ada Lovelace': { first: 'Ada', last: 'Lovelace' },
    'Lovelace, Ada': { first: 'Ada', last: 'Lovelace' },
    'Ada Byron Lovelace': { first: 'Ada', middle: 'Byron', last: 'Lovelace' },
    'Dr. Martin Luther King, Jr.': {
      prefix: 'Dr.',
      first: 'Martin',
      middle: 'Luther',
      last: 'King',
      suffix: 'Jr.',
    },
    'Ludwig van Beethoven': { first: 'Ludwig', last: 'van Beethoven' },
    'Oscar de la Renta': { first: 'Oscar', last: 'de la Renta' },
    'Mr Smith': { prefix: 'Mr', first: '', last: 'Smith' },
    Madonna: { first: 'Madonna', last: '' },
    'Anna-Liisa  Virtanen': { first: 'Anna-Liisa', last: 'Virtanen' },
    王小明: { first: '小明', last: '王' },
    '王 小明': { first: '小明', last: '王' },
    欧阳娜娜: { first: '娜娜', last: '欧阳' },
    歐陽修: { first: '修', last: '歐陽' },
    爱新觉罗溥仪: { first: '溥仪', last: '爱新觉罗' },
    乔治·华盛顿: { first: '乔治', last: '华盛顿' },
    山田太郎: { first: '太郎', last: '山田' },
    김민준: { first: '민준', last: '김' },
    남궁민수: { first: '민수', last: '남궁' },
  })
})

test('addresses in one text, as far as they can be told apart', () => {
  expect('address', {
    'Mannerheimintie 1, 00100 Helsinki': {
      street: 'Mannerheimintie 1',
      city: 'Helsinki',
      postalCode: '00100',
    },
    'Mannerheimintie 1\n00100 Helsinki\nSuomi': {
      street: 'Mannerheimintie 1',
      city: 'Helsinki',
      postalCode: '00100',
      country: 'FI',
    },
    '1 Main St, Suite 5, Springfield, IL 62701, USA': {
      street: '1 Main St, Suite 5',
      city: 'Springfield',
      region: 'IL',
      postalCode: '62701',
      country: 'US',
    },
    '10 Downing Street, London SW1A 2AA, United Kingdom': {
      street: '10 Downing Street',
      city: 'London',
      postalCode: 'SW1A 2AA',
      country: 'GB',
    },
    'Unter den Linden 1, 10117 Berlin, Deutschland': {
      street: 'Unter den Linden 1',
      city: 'Berlin',
      postalCode: '10117',
      country: 'DE',
    },
    江苏省苏州市工业园区星湖街328号: { region: '江苏省', city: '苏州市', street: '工业园区星湖街328号' },
    中国上海市浦东新区世纪大道1号: { country: 'CN', city: '上海市', street: '浦东新区世纪大道1号' },
    'Somewhere 5': { street: 'Somewhere 5' },
  })
})

test('a plain form is always read back, whatever the parts hold', () => {
  const part = fc.oneof(
    fc.constantFrom('Ada', 'van', 'Dr.', 'Jr', '王', '欧阳', 'a, b', 'IL', '00100', 'USA', '{', '·'),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  const values = {
    personName: fc.record(
      { first: part, last: part, middle: part, prefix: part, suffix: part },
      { requiredKeys: [] },
    ),
    address: fc.record(
      {
        street: part,
        city: part,
        region: part,
        postalCode: part,
        country: fc.constantFrom('FI', 'US', 'CN'),
      },
      { requiredKeys: [] },
    ),
  }
  for (const name of ['personName', 'address'] as const) {
    const field = exampleField(name)
    const type = fieldTypeOf(field)
    fc.assert(
      fc.property(values[name], fc.constantFrom(english, chinese, finnish), (input, context) => {
        const parsed = type.parse(input, field, context)
        if (!parsed.ok || parsed.value === null) return
        const plain = type.formatPlain(parsed.value, field)
        assert.deepEqual(type.parseText(plain, field, context), parsed, plain)
      }),
      { numRuns: 2_000 },
    )
  }
})
