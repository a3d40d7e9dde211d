import { currencyDigits } from './currencies.ts'
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalPlaces,
  multiplyDecimals,
  type RoundingMode,
  roundDecimal,
} from './decimals.ts'

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

/** Rounded to the currency's minor unit (JPY to whole yen, EUR to cents). */
export function roundMoney(money: Money, mode: RoundingMode = 'half-up'): Money {
  return {
    amount: roundDecimal(money.amount, currencyDigits(money.currency), mode),
    currency: money.currency,
  }
}

/** The sum, or null when the currencies differ: there is no sum without a rate. */
export function addMoney(a: Money, b: Money): Money | null {
  if (a.currency !== b.currency) return null
  return { amount: canonicalAmount(addDecimals(a.amount, b.amount), a.currency), currency: a.currency }
}

/** Exact, not rounded: round where the result is shown or stored. */
export function multiplyMoney(money: Money, factor: Decimal): Money {
  return {
    amount: canonicalAmount(multiplyDecimals(money.amount, factor), money.currency),
    currency: money.currency,
  }
}

/** In another currency at a rate (1 unit of the money's own is `rate` of the other), rounded to its minor unit. */
export function convertMoney(money: Money, rate: Decimal, currency: string): Money {
  return roundMoney({ amount: multiplyDecimals(money.amount, rate), currency })
}

/** A total order: by currency code, then by amount. Without a rate, amounts of two currencies have no other. */
export function compareMoney(a: Money, b: Money): number {
  if (a.currency !== b.currency) return a.currency < b.currency ? -1 : 1
  return compareDecimals(a.amount, b.amount)
}
