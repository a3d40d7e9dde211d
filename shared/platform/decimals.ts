import { Big } from 'big.js'
import { type Decimal, roundingModes } from './written-decimals.ts'

/** An own constructor: settings of the library's shared one are anybody's to change. */
export const BigDecimal = Big()
BigDecimal.DP = 24
BigDecimal.RM = roundingModes['half-even']

/** Shortest form of a decimal or a finite number: no trailing zeros, no negative zero, no exponent. */
export function plainDecimal(value: Decimal | number | Big): Decimal {
  const big = new BigDecimal(value)
  return big.eq(0) ? '0' : big.toFixed()
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  return plainDecimal(new BigDecimal(a).plus(b))
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return plainDecimal(new BigDecimal(a).minus(b))
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return plainDecimal(new BigDecimal(a).times(b))
}

/** The quotient to 24 digits after the point, half to even; null for a division by zero. */
export function divideDecimals(a: Decimal, b: Decimal): Decimal | null {
  const divisor = new BigDecimal(b)
  return divisor.eq(0) ? null : plainDecimal(new BigDecimal(a).div(divisor))
}
