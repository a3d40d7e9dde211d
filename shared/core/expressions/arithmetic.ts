import type { Big } from 'big.js'
import { addDays, daysBetween, instantOf } from '../../platform/dates.ts'
import { BigDecimal } from '../../platform/decimals.ts'
import { bounded, isMoney, isNumber, type MoneyValue, type Value } from './values.ts'

const msPerDay = 86_400_000
const largestPower = 200

/** The sum: of numbers, of money in one currency, of a day or moment and a number of days. */
export function add(a: Value, b: Value): Value {
  if (typeof a === 'string') return isNumber(b) ? shift(a, b) : null
  if (typeof b === 'string') return isNumber(a) ? shift(b, a) : null
  return combine(a, b, (x, y) => x.plus(y))
}

/** The difference: of numbers and money as for the sum; of two days or moments the days between them. */
export function subtract(a: Value, b: Value): Value {
  if (typeof a !== 'string') return combine(a, b, (x, y) => x.minus(y))
  if (isNumber(b)) return shift(a, b.times(-1))
  return typeof b === 'string' ? between(b, a) : null
}

/** The product of two numbers, or of money and a number. */
export function multiply(a: Value, b: Value): Value {
  if (isMoney(a) && isNumber(b)) return withAmount(a, a.amount.times(b))
  if (isNumber(a) && isMoney(b)) return withAmount(b, b.amount.times(a))
  return isNumber(a) && isNumber(b) ? bounded(a.times(b)) : null
}

/** The quotient; of money in one currency it is a number. Nothing is divided by zero: the result is blank. */
export function divide(a: Value, b: Value): Value {
  if (isMoney(a) && isMoney(b)) return a.currency === b.currency ? divide(a.amount, b.amount) : null
  if (isMoney(a) && isNumber(b)) return b.eq(0) ? null : withAmount(a, a.amount.div(b))
  return isNumber(a) && isNumber(b) && !b.eq(0) ? bounded(a.div(b)) : null
}

/** Exact for whole exponents up to 200, otherwise as precise as a double; blank where there is no real result. */
export function power(a: Value, b: Value): Value {
  if (!isNumber(a) || !isNumber(b)) return null
  const exponent = Number(b)
  if (Number.isInteger(exponent) && Math.abs(exponent) <= largestPower) return wholePower(a, exponent)
  const result = Number(a) ** exponent
  return Number.isFinite(result) ? bounded(new BigDecimal(result)) : null
}

export function negate(a: Value): Value {
  if (isMoney(a)) return withAmount(a, a.amount.times(-1))
  return isNumber(a) ? a.times(-1) : null
}

/** Negative, zero, positive; null where there is no order: blanks, money of two currencies. */
export function order(a: Value, b: Value): number | null {
  if (a === null || b === null) return null
  if (typeof a === 'string' && typeof b === 'string') return a === b ? 0 : a < b ? -1 : 1
  if (isMoney(a) && isMoney(b) && a.currency !== b.currency) return null
  const [left, right] = [amountOf(a), amountOf(b)]
  return left === null || right === null ? null : left.cmp(right)
}

/** Beside a plain number, money counts as its amount. */
export function amountOf(value: Value): Big | null {
  if (isMoney(value)) return value.amount
  return isNumber(value) ? value : null
}

export function withAmount(money: MoneyValue, amount: Big | null): MoneyValue | null {
  const kept = amount && bounded(amount)
  return kept && { amount: kept, currency: money.currency }
}

function combine(a: Value, b: Value, apply: (x: Big, y: Big) => Big): Value {
  const [left, right] = [amountOf(a), amountOf(b)]
  if (left === null || right === null) return null
  if (isMoney(a) && isMoney(b) && a.currency !== b.currency) return null
  // Far apart exponents would make a number of hundreds of digits.
  const result = bounded(apply(left, right))
  const money = isMoney(a) ? a : isMoney(b) ? b : null
  return money ? withAmount(money, result) : result
}

function wholePower(a: Big, exponent: number): Value {
  if (exponent < 0) return a.eq(0) ? null : divide(new BigDecimal(1), wholePower(a, -exponent))
  let result: Big | null = new BigDecimal(1)
  for (let count = 0; count < exponent && result !== null; count += 1) result = bounded(result.times(a))
  return result
}

function shift(day: string, count: Big): Value {
  const days = Number(count)
  if (Math.abs(days) > 5_000_000) return null
  if (day.length === 10) return addDays(day, Math.trunc(days))
  return instantOf(Date.parse(day) + Math.round(days * msPerDay))
}

function between(from: string, to: string): Value {
  if (from.length === 10) return new BigDecimal(daysBetween(from, to))
  return new BigDecimal(Date.parse(to) - Date.parse(from)).div(msPerDay)
}
