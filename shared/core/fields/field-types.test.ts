import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { operators } from '../filters.ts'
import { languages } from '../metadata.ts'
import { exampleField } from './example-fields.ts'
import { fieldTypeNames, type ValueContext } from './field-type.ts'
import { fieldTypeOf, fieldTypes } from './index.ts'
import { partField, partValue } from './part-field.ts'
import { phoneNumbers } from './phone-numbers.ts'
import { fieldProblemCodes } from './problems.ts'
import { isMadeByProduct } from './traits.ts'

const context: ValueContext = {
  language: 'en',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  country: 'CN',
  now: new Date('2026-11-03T02:00:00.000Z'),
  memberId: '0190163d-8694-739b-aea5-966c26f8ad91',
  phoneNumbers,
  toBaseCurrency: (amount, currency) => (currency === 'EUR' ? String(Number(amount) * 8) : null),
}
const hostile: unknown[] = [
  undefined,
  '',
  ' ',
  '\u0000',
  '\ud800',
  'x'.repeat(2_000_000),
  '('.repeat(200_000),
  '<'.repeat(200_000),
  '1,'.repeat(100_000),
  ' '.repeat(200_000),
  '=cmd|calc',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  1e308,
  5e-324,
  2 ** 60,
  0.1 + 0.2,
  true,
  [],
  [[]],
  [null],
  ['__proto__'],
  new Array(20_000).fill('x'),
  {},
  Object.create(null),
  JSON.parse('{"__proto__":{"amount":"1"}}'),
  JSON.parse('{"constructor":1,"toString":2,"hasOwnProperty":3}'),
  { amount: {}, currency: 'EUR' },
  { amount: '1', currency: '__proto__' },
  { first: {}, last: [] },
  { object: 'company', id: '__proto__' },
  { toString: null, valueOf: null },
  Symbol('s'),
  () => 1,
  10n,
]

const writable = fieldTypeNames.filter((name) => !isMadeByProduct(exampleField(name)))

for (const name of writable) {
  const type = fieldTypeOf({ type: name })
  const field = exampleField(name)
  describe(`${name}, written by people`, () => {
    test('its examples are what it parses to, also after a trip through JSON', () => {
      for (const value of type.examples) {
        assert.deepEqual(type.parse(value, field, context), { ok: true, value })
        assert.deepEqual(type.parse(JSON.parse(JSON.stringify(value)), field, context), { ok: true, value })
      }
    })

    test('its plain form is read back to the same value in every language', () => {
      for (const value of type.examples) {
        for (const language of languages) {
          const plain = type.formatPlain(value, field)
          assert.deepEqual(type.parseText(plain, field, { ...context, language }), { ok: true, value }, plain)
        }
      }
    })

    test('a blank text and null are no value', () => {
      for (const text of ['', '  ', '\t\n'])
        assert.deepEqual(type.parseText(text, field, context), { ok: true, value: null })
      for (const input of [null, undefined])
        assert.deepEqual(type.parse(input, field, context), { ok: true, value: null })
    })
  })
}

test('years are whole numbers of four digits and are not grouped', () => {
  const year = { ...exampleField('number'), options: { decimals: 0, min: 1000, max: 2200 } }
  const count = { ...exampleField('number'), options: { decimals: 0, min: 0 } }

  assert.equal(fieldTypes.number.format(1996, year, context), '1996')
  assert.equal(fieldTypes.number.format(1996, count, context), '1,996')
})

for (const name of fieldTypeNames) {
  const type = fieldTypeOf({ type: name })
  const field = exampleField(name)
  describe(name, () => {
    test('it shows every example as some text in every language', () => {
      for (const value of type.examples) {
        for (const language of languages)
          assert.ok(type.format(value, field, { ...context, language }).length > 0)
      }
    })

    test('comparing is a total order that agrees with equality', () => {
      for (const a of type.examples) {
        assert.ok(type.equals(a, structuredClone(a)))
        for (const b of type.examples) {
          const order = Math.sign(type.compare(a, b, field))
          assert.equal(order + Math.sign(type.compare(b, a, field)), 0)
          assert.equal(order === 0, type.equals(a, b))
          for (const c of type.examples) {
            if (order <= 0 && type.compare(b, c, field) <= 0) assert.ok(type.compare(a, c, field) <= 0)
          }
        }
      }
    })

    test('nothing is blank, and only nothing', () => {
      assert.ok(type.equals(null, null))
      for (const value of type.examples) {
        assert.ok(!type.equals(value, null) && !type.equals(null, value))
        assert.ok(type.matches(value, 'isNotBlank', undefined, field, context))
        assert.ok(!type.matches(value, 'isBlank', undefined, field, context))
      }
      assert.ok(type.matches(null, 'isBlank', undefined, field, context))
      assert.ok(!type.matches(null, 'isNotBlank', undefined, field, context))
    })

    test('a blank matches what says "not" and nothing else', () => {
      const negative = new Set(['neq', 'notIn', 'notContains', 'hasNone', 'isBlank'])
      for (const op of type.operators(field).filter((offered) => offered !== 'some' && offered !== 'none')) {
        const operand = op === 'between' ? [type.examples[0], type.examples[0]] : type.examples[0]
        const list = ['in', 'notIn', 'hasAny', 'hasAll', 'hasNone'].includes(op) ? [operand] : operand
        assert.equal(type.matches(null, op, list, field, context), negative.has(op), op)
      }
    })

    test('nothing anybody sends makes it throw, and each refusal has a known code and a sentence', () => {
      const known = new Set<string>(fieldProblemCodes)
      for (const input of [...hostile, ...fieldTypeNames.flatMap((other) => fieldTypes[other].examples)]) {
        const results = [type.parse(input, field, context)]
        if (typeof input === 'string') results.push(type.parseText(input, field, context))
        for (const result of results) {
          if (result.ok) continue
          assert.ok(known.has(result.problem.code), result.problem.code)
          assert.ok(
            result.problem.message && !/\{[a-z]+\}/.test(result.problem.message),
            result.problem.message,
          )
          assert.ok(JSON.stringify(result.problem).length < 1_000)
        }
      }
    })

    test('operands of any shape are read or refused for every operator', () => {
      for (const op of operators) {
        for (const value of [
          ...hostile,
          ...type.examples,
          [type.examples[0]],
          [type.examples[0], type.examples[1]],
        ]) {
          const read = type.parseOperand({ op, value }, field, context)
          if (!read.ok) assert.match(read.problem.code, /^(fields|filters)\./)
          else
            assert.equal(typeof type.matches(type.examples[0]!, op, read.operand, field, context), 'boolean')
        }
      }
    })

    test('an operand that was read reads again as itself', () => {
      for (const op of type.operators(field)) {
        for (const value of [type.examples[0], [type.examples[0]], [type.examples[0], type.examples[0]]]) {
          const read = type.parseOperand({ op, value }, field, context)
          if (read.ok) assert.deepEqual(type.parseOperand({ op, value: read.operand }, field, context), read)
        }
      }
    })

    test('conditions of order agree with the order', () => {
      const offered = type.operators(field)
      if (!offered.includes('lt')) return
      const worth =
        name === 'currency'
          ? type.examples.filter((value) => JSON.stringify(value).includes('CNY'))
          : type.examples
      for (const a of worth) {
        for (const b of worth) {
          const order = type.compare(a, b, field)
          const holds = (op: (typeof operators)[number]) => type.matches(a, op, b, field, context)
          assert.equal(holds('lt'), order < 0)
          assert.equal(holds('lte'), order <= 0)
          assert.equal(holds('gt'), order > 0)
          assert.equal(holds('gte'), order >= 0)
          assert.equal(holds('eq'), order === 0)
          assert.equal(holds('neq'), order !== 0)
        }
      }
    })

    test('every part it names can be reached', () => {
      for (const part of Object.keys(type.parts ?? {})) {
        const own = partField(field, part)!
        for (const value of type.examples) {
          const inside = partValue(value, part)
          assert.ok(inside === null || typeof inside === own.type.replace('text', 'string'))
        }
      }
      for (const name of ['__proto__', 'constructor', '']) assert.equal(partField(field, name), undefined)
    })
  })
}
