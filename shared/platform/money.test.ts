import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { currencyCodes, currencyDigits, isCurrency } from './currencies.ts'
import { addDecimals, BigDecimal, divideDecimals, multiplyDecimals, plainDecimal } from './decimals.ts'
import { canonicalAmount } from './money.ts'
import { compareDecimals, isDecimal, plainNumber, roundDecimal, roundingModes } from './written-decimals.ts'

const cents = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n })
const written = (scaled: bigint): string => {
  const text = String(scaled < 0n ? -scaled : scaled).padStart(5, '0')
  return `${scaled < 0n ? '-' : ''}${text.slice(0, -4)}.${text.slice(-4)}`
}

test('decimals add and multiply exactly', () => {
  assert.equal(addDecimals('0.1', '0.2'), '0.3')
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      assert.equal(compareDecimals(addDecimals(written(a), written(b)), written(a + b)), 0)
      const product = a * b
      assert.equal(
        compareDecimals(
          multiplyDecimals(multiplyDecimals(written(a), written(b)), '100000000'),
          String(product),
        ),
        0,
      )
    }),
  )
})

test('decimals compare as numbers whatever their length', () => {
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      assert.equal(Math.sign(compareDecimals(written(a), written(b))), a === b ? 0 : a < b ? -1 : 1)
    }),
  )
})

test('halves round away from zero, or to even where asked', () => {
  assert.equal(roundDecimal('2.345', 2), '2.35')
  assert.equal(roundDecimal('-2.345', 2), '-2.35')
  assert.equal(roundDecimal('2.345', 2, 'half-even'), '2.34')
  assert.equal(roundDecimal('2.355', 2, 'half-even'), '2.36')
  assert.equal(roundDecimal('-0.004', 2), '0.00')
  assert.equal(roundDecimal('1e3', 1), '1000.0')
})

test('rounding and comparing agree with the library that calculates', () => {
  const modes = fc.constantFrom('half-up', 'half-even', 'down')
  fc.assert(
    fc.property(cents, cents, fc.nat(8), modes, (a, b, digits, mode) => {
      const exact = new BigDecimal(written(a))
      const rounded = exact.toFixed(digits, roundingModes[mode])
      const signless = /[1-9]/.test(rounded) ? rounded : rounded.replace('-', '')
      assert.equal(roundDecimal(written(a), digits, mode), signless)
      assert.equal(Math.sign(compareDecimals(written(a), written(b))), exact.cmp(written(b)))
    }),
  )
  for (const mode of ['half-up', 'half-even', 'down'] as const)
    for (const text of ['0.5', '1.5', '2.5', '-0.5', '-1.5', '.5', '12', '1e-3', '-2.5E+2', '0.05'])
      for (const digits of [0, 1, 3])
        assert.equal(
          roundDecimal(text, digits, mode),
          new BigDecimal(text).toFixed(digits, roundingModes[mode]).replace(/^-(?!.*[1-9])/, ''),
        )
  assert.throws(() => roundDecimal('one', 2))
})

test('numbers are written without exponent', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      assert.equal(plainNumber(value), plainDecimal(value))
    }),
  )
})

test('nothing is divided by zero', () => {
  assert.equal(divideDecimals('1', '0'), null)
  assert.equal(divideDecimals('1', '8'), '0.125')
})

test('a decimal has one written form', () => {
  for (const text of ['0', '-1.50', '1054.00', '123456789012345.1234']) assert.ok(isDecimal(text), text)
  for (const text of ['', '+1', '01', '1.', '.5', '1e3', '1,5', ' 1', '1\n', 'NaN', 5])
    assert.ok(!isDecimal(text))
})

test('every currency has its own digits', () => {
  assert.equal(currencyDigits('JPY'), 0)
  assert.equal(currencyDigits('EUR'), 2)
  assert.equal(currencyDigits('KWD'), 3)
  assert.equal(new Set(currencyCodes).size, currencyCodes.length)
  for (const wrong of ['eur', 'XXX', '', 'constructor', null]) assert.ok(!isCurrency(wrong))
})

test('amounts are written with the digits of their currency and keep finer ones', () => {
  assert.equal(canonicalAmount('1054.5', 'EUR'), '1054.50')
  assert.equal(canonicalAmount('0.0125', 'EUR'), '0.0125')
  assert.equal(canonicalAmount('12.00', 'JPY'), '12')
  assert.equal(canonicalAmount('-1054.5000', 'EUR'), '-1054.50')
  assert.equal(canonicalAmount('0.0000', 'EUR'), '0.00')
})

test('an amount as the database writes it is worth the same in its written form, which is final', () => {
  fc.assert(
    fc.property(cents, fc.constantFrom('EUR', 'JPY', 'KWD'), (scaled, currency) => {
      const amount = canonicalAmount(written(scaled), currency)
      assert.equal(compareDecimals(amount, written(scaled)), 0)
      assert.equal(canonicalAmount(amount, currency), amount)
      assert.ok(isDecimal(amount))
      const digits = amount.split('.')[1] ?? ''
      assert.ok(digits.length === currencyDigits(currency) || !digits.endsWith('0'))
    }),
  )
})
