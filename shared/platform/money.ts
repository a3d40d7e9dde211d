import { currencyDigits } from './currencies.ts'
import { compareDecimals, type Decimal, decimalPlaces, roundDecimal } from './written-decimals.ts'

/** An exact amount in a currency (ISO 4217). */
export interface Money {
  amount: Decimal
  currency: string
}

/** Digits after the point an amount may have: unit prices go below the cent. */
export const moneyDigits = 4

const plainAmount = /^-?[1-9]\d*\.\d+$/

/**
 * The one written form of an amount: as many digits as the currency has, more only where they say
 * something ('1054.5' is '1054.50', '0.0125' stays). Does not round.
 */
export function canonicalAmount(amount: Decimal, currency: string): Decimal {
  const digits = Math.max(currencyDigits(currency), decimalPlaces(amount))
  // What the database gives has four digits: those that say nothing are cut off, which is most of a list.
  const point = amount.indexOf('.')
  if (point > 0 && digits > 0 && plainAmount.test(amount) && amount.length - point > digits)
    return amount.slice(0, point + 1 + digits)
  return roundDecimal(amount, digits)
}

/** A total order: by currency code, then by amount. Without a rate, amounts of two currencies have no other. */
export function compareMoney(a: Money, b: Money): number {
  if (a.currency !== b.currency) return a.currency < b.currency ? -1 : 1
  return compareDecimals(a.amount, b.amount)
}
