import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type FieldOptions, languages } from '../metadata.ts'
import { exampleField } from './example-fields.ts'
import type { FieldTypeName, ReadingHints, ValueContext } from './field-type.ts'
import { fieldTypeOf } from './index.ts'
import { phoneNumbers } from './phone-numbers.ts'

const english: ValueContext = {
  language: 'en',
  timeZone: 'Europe/Helsinki',
  currency: 'EUR',
  country: 'GB',
  now: new Date('2026-11-03T10:00:00.000Z'),
  phoneNumbers,
}
const finnish: ValueContext = { ...english, language: 'fi', country: 'FI' }
const chinese: ValueContext = {
  ...english,
  language: 'zh-Hans',
  country: 'CN',
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
}
const american: ValueContext = { ...english, country: 'US', currency: 'USD' }

function read(type: FieldTypeName, text: string, context = english, options?: FieldOptions): unknown {
  const field = exampleField(type)
  const parsed = fieldTypeOf(field).parseText(text, options ? { ...field, options } : field, context)
  return parsed.ok ? parsed.value : parsed.problem.code
}

function expect(type: FieldTypeName, cases: Record<string, unknown>, context = english): void {
  for (const [text, wanted] of Object.entries(cases))
    assert.deepEqual(read(type, text, context), wanted, text)
}

function hinted(hints: ReadingHints, context = english): ValueContext {
  return { ...context, hints }
}

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

test('yes and no in four languages and as marks', () => {
  for (const text of ['yes', 'Y', 'TRUE', '1', '✓', '是', '对', 'kyllä', 'K', 'tosi', 'on', 'x', '有'])
    assert.equal(read('boolean', text), true, text)
  for (const text of ['no', 'N', 'False', '0', '✗', '否', '錯', 'ei', 'epätosi', 'off', '无', '☐'])
    assert.equal(read('boolean', text), false, text)
  for (const text of ['maybe', '2', 'yes no'])
    assert.equal(read('boolean', text), 'fields.boolean.not-yes-or-no', text)
})

test('options by key or by label in any language', () => {
  expect('select', {
    won: 'won',
    ' CLOSED  WON ': 'won',
    赢单: 'won',
    成交: 'won',
    havitty: 'lost',
    Ｏｐｅｎ: 'open',
    gone: 'fields.select.unknown-option',
  })
  const both = ['won', 'lost']
  expect('multiSelect', {
    'won;lost': both,
    'Closed lost, Closed won': both,
    '输单、赢单': both,
    'won ::: lost': both,
    'won|lost|won': both,
    'won;;': ['won'],
    'won;nope': 'fields.multiSelect.unknown-option',
  })
})

test('retired options are still read, offered ones win', () => {
  const options = {
    options: [
      { key: 'old', label: { en: 'Same' }, retired: true },
      { key: 'new', label: { en: 'Same' } },
    ],
  }

  assert.equal(read('select', 'same', english, options), 'new')
  assert.equal(read('select', 'old', english, options), 'old')
})

test('email addresses as clipboards and exports hold them', () => {
  expect('email', {
    'Ada@Example.COM': 'ada@example.com',
    'Ada Lovelace <ada@example.com>': 'ada@example.com',
    'mailto:ada@example.com': 'ada@example.com',
    'ada＠example.com': 'ada@example.com',
    'ada@xn--fsqu00a.xn--55qx5d': 'ada@xn--fsqu00a.xn--55qx5d',
  })
  for (const text of [
    'ada',
    'ada@',
    '@b.c',
    'a@b',
    'a b@c.d',
    'a@b..c',
    'a..b@c.de',
    'a@-b.c',
    'a@b.1',
    'a@[127.0.0.1]',
    'a,b@c.de',
    `${'a'.repeat(65)}@b.cd`,
  ])
    assert.equal(read('email', text), 'fields.email.not-an-email', text)
})

test('phone numbers become E.164 where the world knows them, and are never thrown away', () => {
  expect(
    'phone',
    {
      '040 123 4567': '+358401234567',
      '+358 (0)40 1234567': '+358401234567',
      '00358 40 1234567': '+358401234567',
    },
    finnish,
  )
  expect(
    'phone',
    {
      '138 1234 5678': '+8613812345678',
      '(010) 8888-8888': '+861088888888',
      '０２１－６２８８ ００００': '+862162880000',
    },
    chinese,
  )
  expect(
    'phone',
    {
      '(415) 555-2671': '+14155552671',
      '415.555.2671 x 12': '415.555.2671 x 12',
      'tel:+1-415-555-2671': '+14155552671',
    },
    american,
  )
  expect('phone', {
    '112': '112',
    'ext. 4021': 'ext. 4021',
    '12': 'fields.phone.not-a-phone',
    'call me': 'fields.phone.not-a-phone',
  })
  assert.equal(read('phone', '040 123 4567', { ...finnish, phoneNumbers: undefined! }), '040 123 4567')
})

test('web addresses get https, and only http and https are kept', () => {
  expect('url', {
    'Example.COM/': 'https://example.com',
    'www.example.com/A?b=C#d': 'https://www.example.com/A?b=C#d',
    'HTTP://Example.com/Path': 'http://example.com/Path',
    'localhost:3000/x': 'fields.url.not-a-url',
    'http://localhost:3000/x': 'http://localhost:3000/x',
    'example.com:8080': 'https://example.com:8080',
    '//cdn.example.com/x': 'https://cdn.example.com/x',
    '例子.公司': 'https://例子.公司',
    'javascript:alert(1)': 'fields.url.unsupported-scheme',
    'ftp://example.com': 'fields.url.unsupported-scheme',
    'data:text/html,x': 'fields.url.unsupported-scheme',
    'not a url': 'fields.url.not-a-url',
    example: 'fields.url.not-a-url',
    'https://': 'fields.url.not-a-url',
    'someone@example.com': 'fields.url.not-a-url',
  })
})

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

test('text loses only what is not text', () => {
  expect('text', {
    'a\u0000b': 'ab',
    'line\r\nbreak': 'line break',
    '\ufeffBOM': 'BOM',
    'e\u0301': 'é',
    '  x ': 'x',
  })
  expect('longText', { 'a\r\nb\rc\u2028d': 'a\nb\nc\nd' })
  expect('richText', {
    'a < b\nc': '<p>a &lt; b</p><p>c</p>',
    '<p>kept</p>': '<p>kept</p>',
    '<p> </p>': null,
  })
})
