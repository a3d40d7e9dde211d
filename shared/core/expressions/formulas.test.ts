import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { exampleMetadata } from '../example-metadata.ts'
import { exampleField } from '../fields/example-fields.ts'
import { fieldTypeNames, type ValueContext } from '../fields/field-type.ts'
import { fieldTypeOf } from '../fields/index.ts'
import type { FieldDefinition, ObjectDefinition, ResultType } from '../metadata.ts'
import { compileExpression } from './compile-expression.ts'
import { checkDefault, defaultValueOf } from './default-value.ts'
import { checkFormula, formulaResultType, formulasInOrder } from './formulas.ts'
import { expressionFunctions } from './functions/all-functions.ts'
import { brokenRules, checkValidationRule } from './validation-rules.ts'
import { resultTypeOf } from './values.ts'

const deal = exampleMetadata().objects.get('deal')!
const context: ValueContext = {
  language: 'zh-Hans',
  timeZone: 'UTC',
  currency: 'EUR',
  country: 'FI',
  now: new Date('2026-11-03T10:00:00.000Z'),
}

function formula(name: string, expression: string, resultType: ResultType = 'number'): FieldDefinition {
  return { ...exampleField('formula'), id: name, name, options: { expression, resultType } }
}

function withFields(...fields: FieldDefinition[]): ObjectDefinition {
  return { ...deal, fields: [...deal.fields, ...fields] }
}

test('formulas are computed after those they read', () => {
  const object = withFields(formula('c', 'b * 2'), formula('b', 'a + 1'), formula('a', 'discount * 10'))
  const record: Record<string, unknown> = { discount: 50 }

  for (const { field, evaluate } of formulasInOrder(object)) record[field.name] = evaluate(record, context)

  assert.deepEqual([record.a, record.b, record.c], [5, 6, 12])
})

test('formulas that need each other are refused, and blank where they are stored all the same', () => {
  const [a, b, fine] = [formula('a', 'b + 1'), formula('b', 'a + 1'), formula('fine', '1')]
  const object = withFields(a, b, fine)

  assert.deepEqual(
    checkFormula(a, object).map(({ code }) => code),
    ['expressions.circular'],
  )
  assert.deepEqual(checkFormula(fine, object), [])
  assert.equal(
    formulasInOrder(object)
      .find(({ field }) => field.name === 'a')!
      .evaluate({}, context),
    null,
  )
  assert.equal(
    formulasInOrder(object)
      .find(({ field }) => field.name === 'fine')!
      .evaluate({}, context),
    1,
  )
})

test('a formula gives what its field says it does', () => {
  const wrong = formula('wrong', 'amount * 2', 'number')

  assert.deepEqual(
    checkFormula(wrong, withFields(wrong)).map(({ code }) => code),
    ['expressions.wrong-result'],
  )
  assert.equal(formulaResultType('amount * 2', deal), 'currency')
  assert.equal(formulaResultType('contacts', deal), null)
  assert.equal(formulaResultType('nope', deal), null)
})

test('a rule is broken only when it is false, and says its sentence in the language', () => {
  const rule = {
    expression: 'closeDate >= today()',
    message: { en: 'Choose a later date.', 'zh-Hans': '请选择更晚的日期。' },
  }
  const object = { ...deal, validationRules: [rule, { expression: 'nope > 1', message: { en: 'x' } }] }

  assert.deepEqual(brokenRules(object, { closeDate: '2026-11-03' }, context), [])
  assert.deepEqual(brokenRules(object, {}, context), [])
  const [broken] = brokenRules(object, { closeDate: '2026-11-02' }, context)
  assert.equal(broken!.path, 'closeDate')
  assert.equal(broken!.message, '请选择更晚的日期。')
  assert.deepEqual(checkValidationRule(rule, object), [])
  assert.equal(
    checkValidationRule({ ...rule, expression: 'amount' }, object)[0]!.code,
    'expressions.wrong-result',
  )
})

test('a default is a value or computed from what was given', () => {
  const field = (defaultValue: unknown, type: FieldDefinition['type'] = 'date') => ({
    ...exampleField(type),
    defaultValue,
  })
  const around = { object: deal, record: { closeDate: '2026-11-03' }, context }

  assert.equal(defaultValueOf(field('2026-01-01'), around), '2026-01-01')
  assert.equal(defaultValueOf(field({ expression: 'addDays(closeDate, 7)' }), around), '2026-11-10')
  assert.equal(defaultValueOf(field({ expression: '0.6' }, 'percent'), around), 60)
  assert.equal(defaultValueOf(field({ expression: 'oops(' }), around), null)
  assert.equal(checkDefault(field({ expression: '1' }), deal)[0]!.code, 'expressions.wrong-result')
})

const names = [...fieldTypeNames, 'createdAt', 'nope']
const literal = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map(String),
  fc.constantFrom("'x'", "''", 'true', 'blank', '1.5', '0', "'2026-11-03'", '1e90', '99999999999999999999'),
  fc.constantFrom(...names),
)
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5 },
    literal,
    fc
      .tuple(
        tie('expression'),
        fc.constantFrom('+', '-', '*', '/', '^', '&', '=', '!=', '<', 'and', 'or'),
        tie('expression'),
      )
      .map(([a, operator, b]) => `(${a} ${operator} ${b})`),
    fc
      .tuple(
        fc.constantFrom(...expressionFunctions.map(({ name }) => name)),
        fc.array(tie('expression'), { maxLength: 4 }),
      )
      .map(([name, args]) => `${name}(${args.join(', ')})`),
    tie('expression').map((inner) => `-${inner}`),
  ),
}))
const record = fc.record(
  Object.fromEntries(
    fieldTypeNames.map((type) => [type, fc.constantFrom(null, ...fieldTypeOf({ type }).examples)]),
  ),
)
const everything: ObjectDefinition = { ...deal, fields: fieldTypeNames.map((type) => exampleField(type)) }

test('whatever is written compiles or is refused, and what compiles gives a value its type can hold', () => {
  fc.assert(
    fc.property(expression, record, (source, values) => {
      const compiled = compileExpression(source, everything, { allowsNow: true })
      if (!compiled.ok) return
      const result = compiled.expression.evaluate(values, context)
      const type = resultTypeOf(compiled.expression.type)
      if (type === null || result === null || type === 'text') return
      const field = exampleField(type)
      assert.deepEqual(fieldTypeOf(field).parse(result, field, context), { ok: true, value: result }, source)
    }),
    { numRuns: 5_000 },
  )
})

test('nothing anybody writes makes compiling throw', () => {
  const signs = fc.constantFrom(...'()[].,+-*/^&=<>!%\'"“” \n', '1', 'a', 'if', 'amount', '王', '😀')
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (source) => void compileExpression(source, deal, { allowsNow: true }),
    ),
  )
  fc.assert(
    fc.property(
      fc.array(signs).map((parts) => parts.join('')),
      (source) => void compileExpression(source, deal, { allowsNow: true }),
    ),
    { numRuns: 1_000 },
  )
})

test('sums and products of decimals are exact', () => {
  const decimal = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
  const write = ([digits, places]: [number, number]) => `(${digits} / 10 ^ ${places})`
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      const [x, y] = [a[0] * 10 ** (4 - a[1]), b[0] * 10 ** (4 - b[1])]
      const compiled = compileExpression(`(${write(a)} + ${write(b)}) * 10000`, deal, { allowsNow: false })
      assert.ok(compiled.ok)
      assert.equal(compiled.expression.evaluate({}, context), x + y === 0 ? 0 : x + y)
    }),
  )
})

test('why a formula gives nothing is told where its values are there, and only then', () => {
  const failureOf = (expression: string, record: object, resultType: ResultType = 'number') => {
    const object = withFields(formula('result', expression, resultType))
    const found = formulasInOrder(object).find(({ field }) => field.name === 'result')!
    return found.failure({ ...record }, context)?.code ?? null
  }
  const money = (amount: string, currency: string) => ({ amount, currency })

  assert.equal(failureOf('10 / discount', { discount: 0 }), 'expressions.divided-by-zero')
  assert.equal(
    failureOf('amount / 0', { amount: money('5', 'EUR') }, 'currency'),
    'expressions.divided-by-zero',
  )
  assert.equal(failureOf('10 ^ 200 * 10 ^ 200 * discount', { discount: 1 }), 'expressions.no-result')
  assert.equal(failureOf('nonsense + 1', {}), 'expressions.unknown-field')
  assert.equal(failureOf('discount', {}, 'text'), 'expressions.wrong-result')
  // Nothing was entered, or the expression has an answer for it.
  assert.equal(failureOf('10 / discount', { discount: null }), null)
  assert.equal(failureOf('10 / discount', { discount: 5 }), null)
  assert.equal(failureOf('if(discount = 0, 0, 10 / discount)', { discount: 0 }), null)
})
