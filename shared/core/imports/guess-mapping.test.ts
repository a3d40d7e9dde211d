import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { exportHeaders } from '../../../test/export-headers.ts'
import { salesHistories } from '../../../test/sales-history.ts'
import type { ColumnGuess, ColumnInput } from './column-guess.ts'
import { exampleObjects as objects } from './example-objects.ts'
import { guessMapping } from './guess-mapping.ts'
import { guessMatchKey } from './guess-match-key.ts'
import { guessObject } from './guess-object.ts'

const context = {
  language: 'en',
  timeZone: 'UTC',
  currency: 'EUR',
  country: 'FI',
  now: new Date('2026-11-23'),
} as const
const world = { objects, context }
const objectNamed = (name: string) => objects.get(name) ?? assert.fail(name)

function columns(headers: readonly string[], rows: readonly (readonly string[])[] = []): ColumnInput[] {
  return headers.map((name, at) => {
    const samples = rows.map((row) => row[at] ?? '').filter((text) => text !== '')
    return { name, samples, filled: rows.length === 0 ? 1 : samples.length / rows.length }
  })
}

/** 'industry', 'company<name', 'new select' or '-'. */
function said({ target }: ColumnGuess): string {
  if (target.kind === 'field') return target.path
  if (target.kind === 'link') return `${target.field}<${target.by}`
  return target.kind === 'new' ? `new ${target.type}` : '-'
}

function mapped(object: string, headers: readonly string[], rows?: readonly (readonly string[])[]): string[] {
  return guessMapping(columns(headers, rows), objectNamed(object), world).map(said)
}

test('Chinese deal exports, with amounts in ten thousands', () => {
  const headers = [
    '商机名称',
    '客户名称',
    '联系人',
    '商机金额(万)',
    '预计签约',
    '阶段',
    '跟进人',
    '备注',
    '商机编号',
  ]
  const rows = [['云平台', '苏州云岭', '张伟', '12.5', '2026-12-01', '谈判', '李娜', '下周再联系', 'SJ001']]
  const guesses = guessMapping(columns(headers, rows), objectNamed('deal'), world)

  assert.deepEqual(guesses.map(said), [
    'name',
    'company<name',
    'contact<name',
    'amount',
    'closeDate',
    'stage<name',
    'owner<name',
    'description',
    'externalId',
  ])
  assert.equal(guesses[3]?.scale, 10_000)
})

test('contacts in simplified and traditional Chinese, Finnish, German and French', () => {
  assert.deepEqual(
    mapped(
      'contact',
      ['姓名', '手机', '电子邮箱', '公司名称', '职位'],
      [['张伟', '13800138000', 'a@b.cn', '云岭', '经理']],
    ),
    ['name', 'mobile', 'email', 'company<name', 'jobTitle'],
  )
  assert.deepEqual(mapped('contact', ['姓', '名', '行動電話', '電子郵件', '公司名稱', '職稱']), [
    'name.last',
    'name.first',
    'mobile',
    'email',
    'company<name',
    'jobTitle',
  ])
  assert.deepEqual(
    mapped('contact', [
      'Etunimi',
      'Sukunimi',
      'Yritys',
      'Tehtävänimike',
      'Sähköpostiosoite',
      'Matkapuhelin',
      'Postitoimipaikka',
    ]),
    ['name.first', 'name.last', 'company<name', 'jobTitle', 'email', 'mobile', 'address.city'],
  )
  assert.deepEqual(
    mapped('contact', ['Vorname', 'Nachname', 'Firma', 'Position', 'E-Mail-Adresse', 'Telefon geschäftlich']),
    ['name.first', 'name.last', 'company<name', 'jobTitle', 'email', 'phone'],
  )
  assert.deepEqual(
    mapped('contact', ['Prénom', 'Nom', 'Société', 'Fonction', 'Adresse e-mail', 'Téléphone mobile']),
    ['name.first', 'name.last', 'company<name', 'jobTitle', 'email', 'mobile'],
  )
})

test('units in headers give the scale and the currency', () => {
  const unit = (header: string) => {
    const [guess] = guessMapping(columns([header], [['5']]), objectNamed('deal'), world)
    return [guess && said(guess), guess?.scale, guess?.currency]
  }

  assert.deepEqual(unit('Amount (EUR)'), ['amount', undefined, 'EUR'])
  assert.deepEqual(unit('金额(元)'), ['amount', undefined, 'CNY'])
  assert.deepEqual(unit('预计金额（万元）'), ['amount', 10_000, 'CNY'])
  assert.deepEqual(unit('Deal value [k€]'), ['amount', 1_000, 'EUR'])
  assert.deepEqual(unit('Amount USD'), ['amount', undefined, 'USD'])
  assert.deepEqual(unit('Amount (in thousands)'), ['amount', 1_000, undefined])
  assert.deepEqual(unit('Phone (work)').slice(1), [undefined, undefined])
})

test('a header that is misspelt or longer than the known one is found with less certainty', () => {
  const guesses = guessMapping(
    columns(
      ['Full nmae', 'E-mial', 'Main business telephone'],
      [['Ada Lovelace', 'a@b.fi', '+358 9 123 4567']],
    ),
    objectNamed('contact'),
    world,
  )

  assert.deepEqual(guesses.map(said), ['name', 'email', 'phone'])
  assert.deepEqual(
    guesses.map((guess) => guess.certainty),
    ['likely', 'likely', 'unsure'],
  )
})

test('values outvote a header, and find a place where the header says nothing', () => {
  assert.deepEqual(
    mapped(
      'contact',
      ['Email', 'X17'],
      [
        ['yes', 'a@b.fi'],
        ['no', 'b@c.fi'],
        ['yes', 'c@d.fi'],
      ],
    ),
    ['new boolean', 'email'],
  )
})

test('a second value of a kind gets a field of its own, a whole beside its parts gets none', () => {
  const rows = [['Ada', 'Lovelace', 'Ada Lovelace', 'a@b.fi', 'b@c.fi']]
  assert.deepEqual(
    mapped('contact', ['First name', 'Last name', 'Full name', 'E-mail 1', 'E-mail 2'], rows),
    ['name.first', 'name.last', '-', 'email', 'new email'],
  )
})

test('a column that fits nothing becomes a new field of the type its values have', () => {
  const regions = ['Central', 'East', 'West', 'Central', 'East', 'West', 'Central', 'East', 'West'].map(
    (one) => [one],
  )
  assert.deepEqual(mapped('member', ['Area code name'], regions), ['new select'])
  assert.deepEqual(mapped('deal', ['Warranty ends'], [['2026-01-31'], ['2026-02-28']]), ['new date'])
  assert.deepEqual(mapped('deal', ['Seats'], [['12'], ['7'], ['40']]), ['new number'])
  assert.deepEqual(mapped('deal', ['Discount given'], [['5 %'], ['10 %']]), ['new percent'])
  assert.deepEqual(mapped('deal', ['Zzz'], []), ['-'])
})

test('fields and objects people made themselves are found by their labels in any language', () => {
  const warehouse = {
    ...objectNamed('product'),
    name: 'warehouse',
    label: { en: 'Warehouse', fi: 'Varasto' },
    pluralLabel: { en: 'Warehouses' },
  }
  const deal = objectNamed('deal')
  const [first = assert.fail()] = deal.fields
  const own = {
    ...deal,
    fields: [
      ...deal.fields,
      {
        ...first,
        name: 'deliveryDay',
        label: { en: 'Delivery day', 'zh-Hans': '交货日' },
        type: 'date' as const,
      },
      {
        ...first,
        name: 'storedAt',
        label: { en: 'Stored at' },
        type: 'reference' as const,
        options: { targets: ['warehouse'] },
      },
    ],
  }
  const all = new Map([...objects, ['warehouse', warehouse], ['deal', own]])

  assert.deepEqual(guessMapping(columns(['交货日', 'Varasto']), own, { ...world, objects: all }).map(said), [
    'deliveryDay',
    'storedAt<name',
  ])
})

test('ambiguous dates and numbers are read as their column as a whole tells', () => {
  const rows = [
    ['03/11/2026', '1.054,00'],
    ['24/12/2026', '12,5'],
  ]
  const [close, amount] = guessMapping(columns(['Close date', 'Amount'], rows), objectNamed('deal'), world)

  assert.deepEqual(close?.hints, { dateOrder: 'dmy' })
  assert.deepEqual(amount?.hints, { decimalSeparator: ',' })
})

test('the days of a spreadsheet under a header that says date are dates', () => {
  const [guess] = guessMapping(columns(['Close date'], [['45000'], ['45123']]), objectNamed('deal'), world)
  assert.deepEqual([guess && said(guess), guess?.hints.excelDates], ['closeDate', 1900])
})

test('a key must be filled and must not repeat', () => {
  const key = (headers: string[], rows: string[][]) => {
    const input = columns(headers, rows)
    return guessMatchKey(input, guessMapping(input, objectNamed('contact'), world), objectNamed('contact'))
      ?.field
  }

  assert.equal(
    key(
      ['Name', 'Email'],
      [
        ['Ada', 'a@b.fi'],
        ['Bo', 'b@b.fi'],
      ],
    ),
    'email',
  )
  assert.equal(
    key(
      ['Name', 'Email'],
      [
        ['Ada', 'a@b.fi'],
        ['Bo', 'a@b.fi'],
      ],
    ),
    'name',
  )
  assert.equal(
    key(
      ['Name', 'Email'],
      [
        ['Ada', 'a@b.fi'],
        ['Ada', ''],
      ],
    ),
    undefined,
  )
  assert.equal(
    key(
      ['Record ID', 'Email'],
      [
        ['1', 'a@b.fi'],
        ['2', 'b@b.fi'],
      ],
    ),
    'externalId',
  )
})

for (const { of, folder } of salesHistories)
  test(`the sales of ${of} are recognised column by column`, () => {
    const expected: Record<string, [object: string, key: string, targets: string[]]> = {
      accounts: [
        'company',
        'name',
        ['name', 'industry', 'foundedYear', 'annualRevenue', 'employees', 'address.country', 'parent<name'],
      ],
      products: ['product', 'name', ['name', 'family', 'price']],
      sales_teams: ['member', 'name', ['name', 'team<name', 'region']],
      sales_pipeline: [
        'deal',
        'externalId',
        [
          'externalId',
          'owner<name',
          'product<name',
          'company<name',
          'stage<name',
          'startDate',
          'closeDate',
          'amount',
        ],
      ],
    }
    for (const [file, [object, key, targets]] of Object.entries(expected)) {
      const [headers = [], ...rows] = parse(readFileSync(new URL(`${file}.csv`, folder)), {
        to: 51,
      }) as string[][]
      const input = columns(headers, rows)
      const found = guessObject(input, { ...world, fileName: 'upload.csv' })
      const guesses = guessMapping(input, objectNamed(object), world)

      assert.equal(found.ranking[0]?.object, object, file)
      assert.deepEqual(guesses.map(said), targets, file)
      assert.equal(guessMatchKey(input, guesses, objectNamed(object))?.field, key, file)
    }
  })

test('headers of other systems: the object is found and at least 95 % of the columns are known', (t) => {
  const missed: string[] = []
  let count = 0
  for (const { from, object, header, row } of exportHeaders) {
    const headers = header.split(',')
    const input = columns(headers, row === undefined ? [] : [row.split(',')])
    assert.equal(guessObject(input, world).ranking[0]?.object, object, from)
    for (const [at, guess] of guessMapping(input, objectNamed(object), world).entries()) {
      count++
      const isKnown = ['label', 'alias', 'written', 'unneeded', 'taken'].includes(
        guess.reason.code.slice('imports.guess.'.length),
      )
      if (!isKnown && guess.alternatives.length === 0) missed.push(`${from}: ${headers[at]}`)
    }
  }

  t.diagnostic(`${missed.length} of ${count} not recognised: ${missed.join(', ')}`)
  assert.ok(missed.length <= count * 0.05, missed.join('\n'))
})
