import { currencyDigits } from './currencies.ts'
import { compareDecimals, type Decimal, decimalPlaces, roundDecimal } from './decimals.ts'

/** An exact amount in a currency (ISO 4217). */
export interface Money {
  amount: Decimal
  currency: string
}

/** Digits after the point an amount may have: unit prices go below the cent. */
export const moneyDigits = 4

/**
 * The one written form of an amount: as many digits as the currency has, more only where they say
 * something ('1054.5' is '1054.50', '0.0125' stays). Does not round.
 */
export function canonicalAmount(amount: Decimal, currency: string): Decimal {
  return roundDecimal(amount, Math.max(currencyDigits(currency), decimalPlaces(amount)))
}

/** A total order: by currency code, then by amount. Without a rate, amounts of two currencies have no other. */
export function compareMoney(a: Money, b: Money): number {
  if (a.currency !== b.currency) return a.currency < b.currency ? -1 : 1
  return compareDecimals(a.amount, b.amount)
}
