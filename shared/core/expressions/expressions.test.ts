import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleMetadata } from '../example-metadata.ts'
import type { ValueContext } from '../fields/field-type.ts'
import { compileExpression } from './compile-expression.ts'
import { expressionFunctions } from './functions/all-functions.ts'

const metadata = exampleMetadata()
const deal = metadata.objects.get('deal')!
const company = metadata.objects.get('company')!
const contact = metadata.objects.get('contact')!
const context: ValueContext = {
  language: 'en',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  country: 'CN',
  now: new Date('2026-11-03T20:00:00.000Z'),
}
const record = {
  name: 'Big Deal',
  amount: { amount: '1000.00', currency: 'EUR' },
  discount: 60,
  closeDate: '2026-01-31',
  isPublic: true,
  createdAt: '2026-11-03T20:00:00.000Z',
  contacts: ['a', 'b'],
}

function value(source: string, of: Record<string, unknown> = record, object = deal): unknown {
  const compiled = compileExpression(source, object, { allowsNow: true })
  assert.ok(compiled.ok, `${source}: ${JSON.stringify(compiled)}`)
  return compiled.expression.evaluate(of, context)
}

function problem(
  source: string,
  object = deal,
): { code: string; line: number; column: number; message: string } {
  const compiled = compileExpression(source, object, { allowsNow: false })
  assert.ok(!compiled.ok, source)
  return compiled.problem
}

function expect(cases: Record<string, unknown>): void {
  for (const [source, wanted] of Object.entries(cases)) assert.deepEqual(value(source), wanted, source)
}

test('numbers are exact decimals', () => {
  expect({
    '0.1 + 0.2': 0.3,
    '1.1 * 1.1': 1.21,
    '1 / 3 * 3': 1,
    '2 ^ 10': 1024,
    '2 ^ -2': 0.25,
    '2 ^ 3 ^ 2': 512,
    '-2 ^ 2': -4,
    '9 ^ 0.5': 3,
    '10 - 2 - 3': 5,
    '2 + 3 * 4': 14,
    '(2 + 3) * 4': 20,
    '50% * 8': 4,
    '１＋２': 3,
  })
})

test('precedence from or to powers', () => {
  expect({
    'true or false and false': true,
    'not false and false': false,
    'not 1 = 2': true,
    '1 + 1 & 2 * 2': '24',
    '1 < 2 and 2 < 3': true,
  })
})

test('money keeps its currency, and two currencies do not mix', () => {
  expect({
    'amount * discount': { amount: '600.00', currency: 'EUR' },
    'amount - 100': { amount: '900.00', currency: 'EUR' },
    'amount / 3': { amount: '333.33', currency: 'EUR' },
    'amount / amount': 1,
    'amount > 999': true,
    "amount + money(1, 'USD')": null,
    "amount > money(1, 'USD')": null,
    'money(5)': { amount: '5.00', currency: 'CNY' },
    "amount.currency & ' ' & amount.amount": 'EUR 1000',
    'sum(amount, amount, blank)': { amount: '2000.00', currency: 'EUR' },
    'min(amount, amount / 2)': { amount: '500.00', currency: 'EUR' },
    'round(amount / 7, 1)': { amount: '142.90', currency: 'EUR' },
  })
})

test('a blank makes blanks, except where it is asked about', () => {
  const blank = {}
  for (const source of [
    'amount * 2',
    'discount + 1',
    'amount > 5',
    'year(closeDate)',
    'upper(name)',
    'not isPublic',
  ])
    assert.equal(value(source, blank), null, source)
  const answers: Record<string, unknown> = {
    'isBlank(amount)': true,
    "name = 'x'": false,
    "name != 'x'": true,
    'name = blank': true,
    'coalesce(discount, 5)': 5,
    "name & 'x'": 'x',
    'len(name)': 0,
    'len(contacts)': 0,
    "contains(name, 'x')": false,
    'isPublic and false': false,
    'isPublic or true': true,
    'isPublic and true': null,
    "if(isPublic, 'a', 'b')": 'b',
    'sum(discount, 1)': 1,
    'average(discount, 1, 2)': 1.5,
    'average(discount)': null,
    "in(name, 'x')": false,
  }
  for (const [source, wanted] of Object.entries(answers)) assert.equal(value(source, blank), wanted, source)
})

test('nothing is divided by zero', () => {
  expect({
    '1 / 0': null,
    'amount / 0': null,
    'mod(5, 0)': null,
    '0 ^ -1': null,
    'amount / (amount - amount)': null,
  })
})

test('choices', () => {
  expect({
    "if(amount > 500, 'big', 'small')": 'big',
    "if(amount > 5000, 'big')": null,
    "case(discount < 0.5, 'low', discount < 0.7, 'middle', 'high')": 'middle',
    "case(discount < 0.1, 'low', 'other')": 'other',
    "switch(amount.currency, 'USD', 1, 'EUR', 2, 0)": 2,
    "switch('x', 'y', 1)": null,
    "in(amount.currency, 'usd', 'eur')": true,
    "in(contacts, 'b', 'z')": true,
    'and(true, isPublic)': true,
    'or(false, not(isPublic))': false,
  })
})

test('texts', () => {
  expect({
    "left('苏州云岭', 2)": '苏州',
    "right('Kith', 2)": 'th',
    "mid('abcdef', 2, 3)": 'bcd',
    "left('😀x', 1)": '😀',
    "replace('a-b-c', '-', '')": 'abc',
    "contains(name, 'BIG')": true,
    "startsWith(name, 'big')": true,
    "trim('  a   b ')": 'a b',
    "matches('AB12', '[A-Z]{2}\\d+')": true,
    "'it''s'": "it's",
    '“引号”': '引号',
    "number('12.50') + 1": 13.5,
    "number('twelve')": null,
    'text(12.5, 2)': '12.50',
    'text(closeDate)': '2026-01-31',
    'upper(name) = name': true,
    "len('😀')": 1,
  })
})

test('dates and times follow the calendar and the workspace’s clock', () => {
  expect({
    'closeDate + 1': '2026-02-01',
    'addMonths(closeDate, 1)': '2026-02-28',
    'date(2024, 2, 29)': '2024-02-29',
    'date(2023, 2, 29)': null,
    "date('2026-11-03') - closeDate": 276,
    "daysBetween(closeDate, date('2026-01-01'))": -30,
    'weekday(closeDate)': 6,
    'quarter(closeDate)': 1,
    'date(createdAt)': '2026-11-04',
    'day(createdAt)': 4,
    'today()': '2026-11-04',
    'now()': '2026-11-03T20:00:00.000Z',
    'createdAt + 0.5': '2026-11-04T08:00:00.000Z',
    'addMonths(createdAt, -1)': '2026-10-03T20:00:00.000Z',
    'dateTime(closeDate)': '2026-01-30T16:00:00.000Z',
    'closeDate < today()': true,
    'max(closeDate, date(2027,1,1))': '2027-01-01',
  })
})

test('rounding', () => {
  expect({
    'round(2.5)': 3,
    'round(-2.5)': -3,
    'round(1234.567, -2)': 1200,
    'floor(-1.2)': -2,
    'ceil(-1.2)': -1,
    'ceil(1.2)': 2,
    'mod(-7, 3)': 2,
    'abs(-3)': 3,
  })
})

test('parts of names and addresses, lists, and fields with the names of words', () => {
  const person = { name: { first: '小明', last: '王' }, constructor: 'x' }

  assert.equal(value("name & '/' & name.last", person, contact), '王小明/王')
  assert.equal(value('[constructor]', person, contact), 'x')
  assert.equal(value('constructor', {}, contact), null)
  assert.equal(value("address.city = 'HELSINKI'", { address: { city: 'Helsinki' } }, company), true)
  assert.equal(value("contains(tags, 'won')", { tags: ['open', 'won'] }, company), true)
})

test('problems say what and where', () => {
  const cases: [source: string, code: string, line: number, column: number][] = [
    ['', 'expressions.empty', 1, 1],
    ['1 +', 'expressions.unexpected-end', 1, 4],
    ['(1', 'expressions.unexpected-end', 1, 3],
    ['1 )', 'expressions.unexpected', 1, 3],
    ['1 2', 'expressions.unexpected', 1, 3],
    ['amount *\n  nope', 'expressions.unknown-field', 2, 3],
    ['amount.value', 'expressions.unknown-part', 1, 1],
    ['name + 1', 'expressions.join-with-ampersand', 1, 6],
    ['name * 2', 'expressions.wrong-operands', 1, 6],
    ['amount = closeDate', 'expressions.wrong-operands', 1, 8],
    ['-name', 'expressions.wrong-operand', 1, 1],
    ['not amount', 'expressions.wrong-operand', 1, 1],
    ['nope(1)', 'expressions.unknown-function', 1, 1],
    ['round()', 'expressions.too-few-arguments', 1, 1],
    ['abs(1, 2)', 'expressions.too-many-arguments', 1, 1],
    ["abs('x')", 'expressions.wrong-argument', 1, 5],
    ["if(isPublic, 1, 'x')", 'expressions.mixed-types', 1, 17],
    ['today()', 'expressions.not-now', 1, 1],
    ["'open", 'expressions.open-text', 1, 1],
    ['1 ? 2', 'expressions.unknown-character', 1, 3],
    ['12abc', 'expressions.bad-number', 1, 1],
    ["matches(name, '(')", 'expressions.bad-pattern', 1, 15],
    ['matches(name, name)', 'expressions.pattern-not-literal', 1, 15],
    ['updatedAt', 'expressions.unknown-field', 1, 1],
    ['1e999', 'expressions.bad-number', 1, 1],
    ['and', 'expressions.unexpected', 1, 1],
    [`${'('.repeat(100)}1${')'.repeat(100)}`, 'expressions.too-deep', 1, 62],
    [`1${'+1'.repeat(600)}`, 'expressions.too-large', 1, 1000],
    ['x'.repeat(6000), 'expressions.too-long', 1, 5001],
  ]
  for (const [source, code, line, column] of cases) {
    const found = problem(source)
    assert.deepEqual([found.code, found.line, found.column], [code, line, column], source.slice(0, 40))
    assert.ok(!/\{[a-z]+\}/.test(found.message), found.message)
  }
})

test('it knows which fields an expression reads, and what type it gives', () => {
  const compiled = compileExpression('if(amount > 5, closeDate, closeDate + discount)', deal, {
    allowsNow: false,
  })

  assert.ok(compiled.ok)
  assert.deepEqual(compiled.expression.fields, ['amount', 'closeDate', 'discount'])
  assert.equal(compiled.expression.type, 'date')
})

test('results that no field can hold are blank', () => {
  expect({
    '10 ^ 15': null,
    '10 ^ 200 * 10 ^ 200': null,
    'amount * 10 ^ 13': null,
    "replace(replace(replace(replace('aaaaaaaaaa', 'a', 'aaaaaaaaaa'), 'a', 'aaaaaaaaaa'), 'a', 'aaaaaaaaaa'), 'a', 'aaaaaaaaaa')":
      null,
    'closeDate + 9999999': null,
    '123456789012345.67': 123456789012346,
  })
})

test('every function says how it is written and what it does', () => {
  for (const { name, usage, does } of expressionFunctions) {
    assert.ok(usage.startsWith(`${name}(`), name)
    assert.match(does, /^[A-Z].+[.?]( .+[.?])*$/, name)
  }
})
