import { Big } from 'big.js'

/** A number as text, exact: '-1054.00'. No exponent, no plus sign, no grouping. */
export type Decimal = string

export const roundingModes = { 'half-up': 1, 'half-even': 2, down: 0 } as const
export type RoundingMode = keyof typeof roundingModes

const pattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** An own constructor: settings of the library's shared one are anybody's to change. */
export const BigDecimal = Big()
BigDecimal.DP = 24
BigDecimal.RM = roundingModes['half-even']

/** Is this text a decimal in its written form (no leading zeros, no exponent)? */
export function isDecimal(text: unknown): text is Decimal {
  return typeof text === 'string' && pattern.test(text)
}

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

/** Negative, zero, positive. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a === b) return 0
  // Up to 15 digits a double holds exactly, and comparing two is a hundred times quicker.
  if (a.length <= 15 && b.length <= 15) return Number(a) - Number(b)
  return new BigDecimal(a).cmp(b)
}

/**
 * Exactly so many digits after the point. half-up rounds halves away from zero (-0.5 to -1), as people
 * and invoices do; half-even to the even neighbour, as banks do.
 */
export function roundDecimal(value: Decimal, digits: number, mode: RoundingMode = 'half-up'): Decimal {
  const text = new BigDecimal(value).toFixed(digits, roundingModes[mode])
  return text.startsWith('-') && !/[1-9]/.test(text) ? text.slice(1) : text
}

/** Digits after the point that say something: 2 for '1.250' and '1.25'. */
export function decimalPlaces(value: Decimal): number {
  const point = value.indexOf('.')
  if (point < 0) return 0
  let end = value.length
  while (value[end - 1] === '0') end -= 1
  return Math.max(0, end - point - 1)
}
