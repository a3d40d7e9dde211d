/** A number as text, exact: '-1054.00'. No exponent, no plus sign, no grouping. */
export type Decimal = string

export const roundingModes = { 'half-up': 1, 'half-even': 2, down: 0 } as const
type RoundingMode = keyof typeof roundingModes

const pattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** Is this text a decimal in its written form (no leading zeros, no exponent)? */
export function isDecimal(text: unknown): text is Decimal {
  return typeof text === 'string' && pattern.test(text)
}

/** Negative, zero, positive. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a === b) return 0
  // Up to 15 digits a double holds exactly, and comparing two is a hundred times quicker.
  if (a.length <= 15 && b.length <= 15) return Number(a) - Number(b)
  const [left, right] = [withoutExponent(a), withoutExponent(b)]
  const digits = Math.max(decimalPlaces(left), decimalPlaces(right))
  const difference = unitsOf(left, digits) - unitsOf(right, digits)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/**
 * Exactly so many digits after the point. half-up rounds halves away from zero (-0.5 to -1), as people
 * and invoices do; half-even to the even neighbour, as banks do.
 */
export function roundDecimal(value: Decimal, digits: number, mode: RoundingMode = 'half-up'): Decimal {
  const plain = withoutExponent(value)
  const places = Math.max(digits, decimalPlaces(plain))
  const units = unitsOf(plain, places)
  const size = units < 0n ? -units : units
  const step = 10n ** BigInt(places - digits)
  const kept = size / step
  const rounded = kept + (goesUp(size % step, step, kept, mode) ? 1n : 0n)
  const text = rounded.toString().padStart(digits + 1, '0')
  const point = text.length - digits
  const sign = units < 0n && rounded > 0n ? '-' : ''
  return sign + (digits === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`)
}

/** Does what is cut off make the last digit that is kept one more? */
function goesUp(rest: bigint, step: bigint, kept: bigint, mode: RoundingMode): boolean {
  const twice = rest * 2n
  if (mode === 'down' || twice < step) return false
  return twice > step || mode === 'half-up' || kept % 2n === 1n
}

/** A decimal as a whole number of its last digit, of which it may have more than it is written with. */
function unitsOf(value: Decimal, digits: number): bigint {
  const [whole = '', fraction = ''] = value.split('.')
  return BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'))
}

/** Digits after the point that say something: 2 for '1.250' and '1.25'. */
export function decimalPlaces(value: Decimal): number {
  const point = value.indexOf('.')
  if (point < 0) return 0
  let end = value.length
  while (value[end - 1] === '0') end -= 1
  return Math.max(0, end - point - 1)
}

/** A number's digits without exponent: 0.000001, not 1e-6. */
export function plainNumber(value: number): Decimal {
  return withoutExponent(String(value))
}

const number = /^(-?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i

function withoutExponent(text: string): Decimal {
  const [, sign = '', whole = '', fraction = '', power = '0'] = number.exec(text) ?? []
  const all = whole + fraction
  if (all === '') throw new Error(`${JSON.stringify(text)} is no decimal.`)
  const point = whole.length + Number(power)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${all}`
  return point >= all.length
    ? `${sign}${all.padEnd(point, '0')}`
    : `${sign}${all.slice(0, point)}.${all.slice(point)}`
}
