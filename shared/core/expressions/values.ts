import type { Big } from 'big.js'
import { currencyDigits } from '../../platform/currencies.ts'
import { BigDecimal, plainDecimal } from '../../platform/decimals.ts'
import { canonicalAmount } from '../../platform/money.ts'
import { roundDecimal } from '../../platform/written-decimals.ts'
import type { ResultType } from '../metadata.ts'
import { expressionLimits } from './syntax.ts'

/** What an expression or a part of it can give. `blank` is the type of a written blank; it fits everywhere. */
export const expressionTypes = [
  'text',
  'number',
  'money',
  'boolean',
  'date',
  'dateTime',
  'list',
  'blank',
] as const
export type ExpressionType = (typeof expressionTypes)[number]

export interface MoneyValue {
  amount: Big
  currency: string
}

/** Dates and times are their ISO texts; numbers exact decimals; a list is of texts. null is no value. */
export type Value = null | string | boolean | Big | MoneyValue | readonly string[]

/** How sentences name the types. */
export const typeWords: Readonly<Record<ExpressionType, string>> = {
  text: 'a text',
  number: 'a number',
  money: 'an amount of money',
  boolean: 'yes or no',
  date: 'a date',
  dateTime: 'a date and time',
  list: 'a list',
  blank: 'a blank',
}

const digits = 40
const largestExponent = 300

export function isNumber(value: Value): value is Big {
  return value instanceof BigDecimal
}

export function isMoney(value: Value): value is MoneyValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'currency' in value
}

/**
 * Keeps numbers from growing without bound: 40 significant digits, far more than any field holds; null
 * beyond 10^300.
 */
export function bounded(value: Big): Big | null {
  if (Math.abs(value.e) > largestExponent) return value.e < 0 ? new BigDecimal(0) : null
  return value.c.length > digits ? value.prec(digits, 2) : value
}

/** A text, or nothing when it has become longer than a field can hold. */
export function boundedText(text: string): string | null {
  return text.length > expressionLimits.text ? null : text
}

/** A value as a text that says it plainly: numbers without grouping, money as '1054.00 EUR', dates as ISO. */
export function textOf(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  if (isNumber(value)) return plainDecimal(rounded(value))
  return isMoney(value)
    ? `${canonicalAmount(plainDecimal(rounded(value.amount)), value.currency)} ${value.currency}`
    : value.join(', ')
}

/**
 * A value as JSON carries it: a number of 15 digits, money rounded to its currency's minor unit or to
 * `decimals`. null where no field could hold it.
 */
export function wireOf(value: Value, decimals?: number): unknown {
  if (isNumber(value)) {
    const exact =
      decimals === undefined ? rounded(value) : new BigDecimal(roundDecimal(plainDecimal(value), decimals))
    // Adding 0 takes away the sign of a negative zero.
    return exact.abs().gte(1e15) ? null : Number(rounded(exact)) + 0
  }
  if (!isMoney(value)) return value
  const places = Math.min(decimals ?? currencyDigits(value.currency), 4)
  const amount = roundDecimal(plainDecimal(value.amount), places)
  if (amount.replace('-', '').split('.')[0]!.length > 15) return null
  return { amount: canonicalAmount(amount, value.currency), currency: value.currency }
}

/** The type of field that holds results of an expression's type; null for those that none holds. */
export function resultTypeOf(type: ExpressionType): ResultType | null {
  if (type === 'money') return 'currency'
  return type === 'list' || type === 'blank' ? null : type
}

// 15 significant digits and 15 places behind the point are what a number field holds.
function rounded(value: Big): Big {
  const short = value.c.length > 15 ? value.prec(15, 2) : value
  return short.round(15, 2)
}
