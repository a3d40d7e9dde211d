import type { Big } from 'big.js'
import { isCurrency } from '../../../platform/currencies.ts'
import { BigDecimal } from '../../../platform/decimals.ts'
import { add, amountOf, divide, multiply, order, subtract, withAmount } from '../arithmetic.ts'
import type { ExpressionFunction } from '../function.ts'
import { isMoney, isNumber, type Value } from '../values.ts'

const amounts = ['number', 'money'] as const
const orderables = ['number', 'money', 'date', 'dateTime'] as const
const roundings = { down: 0, halfUp: 1 } as const

export const numberFunctions: readonly ExpressionFunction[] = [
  {
    name: 'round',
    usage: 'round(number, digits)',
    does: 'Rounds to so many digits after the point (none when left out), halves away from zero.',
    takes: [amounts, ['number']],
    optional: 1,
    gives: 'same',
    sameAt: (place) => place === 0,
    run: ([value, digits]) => onAmount(value!, (big) => roundTo(big, digits, roundings.halfUp)),
  },
  {
    name: 'floor',
    usage: 'floor(number)',
    does: 'The next whole number below.',
    takes: [amounts],
    gives: 'same',
    run: ([value]) => onAmount(value!, (big) => towards(big, -1)),
  },
  {
    name: 'ceil',
    usage: 'ceil(number)',
    does: 'The next whole number above.',
    takes: [amounts],
    gives: 'same',
    run: ([value]) => onAmount(value!, (big) => towards(big, 1)),
  },
  {
    name: 'abs',
    usage: 'abs(number)',
    does: 'The number without its sign.',
    takes: [amounts],
    gives: 'same',
    run: ([value]) => onAmount(value!, (big) => big.abs()),
  },
  {
    name: 'mod',
    usage: 'mod(number, divisor)',
    does: 'What is left over by a division; it has the sign of the divisor. Blank for a divisor of zero.',
    takes: [['number'], ['number']],
    gives: 'number',
    run: ([value, divisor]) => remainder(value!, divisor!),
  },
  {
    name: 'min',
    usage: 'min(a, b, …)',
    does: 'The smallest of numbers, money of one currency, dates or times. Blanks are left out.',
    takes: [orderables],
    repeats: 1,
    gives: 'same',
    takesBlanks: true,
    run: (args) => extreme(args, -1),
  },
  {
    name: 'max',
    usage: 'max(a, b, …)',
    does: 'The largest of numbers, money of one currency, dates or times. Blanks are left out.',
    takes: [orderables],
    repeats: 1,
    gives: 'same',
    takesBlanks: true,
    run: (args) => extreme(args, 1),
  },
  {
    name: 'sum',
    usage: 'sum(a, b, …)',
    does: 'The sum. Blanks are left out; money of two currencies has no sum.',
    takes: [amounts],
    repeats: 1,
    gives: 'same',
    takesBlanks: true,
    run: (args) => total(args),
  },
  {
    name: 'average',
    usage: 'average(a, b, …)',
    does: 'The mean of those that are not blank.',
    takes: [amounts],
    repeats: 1,
    gives: 'same',
    takesBlanks: true,
    run: (args) => divide(total(args), new BigDecimal(args.filter((value) => value !== null).length)),
  },
  {
    name: 'money',
    usage: "money(number, 'EUR')",
    does: 'The number as money; in the workspace’s currency when none is named.',
    takes: [['number'], ['text']],
    optional: 1,
    gives: 'money',
    run: ([amount, code], { context }) => asMoney(amount!, code ?? context.currency),
  },
]

function onAmount(value: Value, apply: (big: Big) => Big | null): Value {
  if (isMoney(value)) return withAmount(value, apply(value.amount))
  return isNumber(value) ? apply(value) : null
}

function roundTo(big: Big, digits: Value | undefined, mode: 0 | 1): Big | null {
  const places = isNumber(digits ?? null) ? Number(digits) : 0
  return Number.isInteger(places) && Math.abs(places) <= 30 ? big.round(places, mode) : null
}

function towards(big: Big, direction: 1 | -1): Big {
  const whole = big.round(0, roundings.down)
  return big.minus(whole).times(direction).gt(0) ? whole.plus(direction) : whole
}

function remainder(value: Value, divisor: Value): Value {
  const quotient = divide(value, divisor)
  if (!isNumber(quotient)) return null
  return subtract(value, multiply(towards(quotient, -1), divisor))
}

function extreme(args: readonly Value[], sign: 1 | -1): Value {
  let best: Value = null
  for (const value of args) {
    if (value === null) continue
    const place = best === null ? sign : order(value, best)
    if (place === null) return null
    if (place * sign > 0) best = value
  }
  return best
}

function total(args: readonly Value[]): Value {
  const known = args.filter((value) => amountOf(value) !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => (sum === null ? null : add(sum, value)))
}

function asMoney(amount: Value, code: Value): Value {
  const currency = String(code).trim().toUpperCase()
  return isNumber(amount) && isCurrency(currency) ? { amount, currency } : null
}
