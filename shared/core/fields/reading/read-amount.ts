import { addDecimals, BigDecimal, multiplyDecimals, plainDecimal } from '../../../platform/decimals.ts'
import type { Decimal } from '../../../platform/written-decimals.ts'

/** A number found in a text, and what stood around it ('€', 'EUR', '%', '元'…). */
interface Amount {
  value: Decimal
  marks: string[]
}

export interface AmountRules {
  /** What a lone comma with three digits behind it is: 1,054. A lone point is decimal unless this says ','. */
  decimalSeparator: '.' | ','
  /** The column is known to follow it, so that 1.054 is a thousand where the decimal sign is ','. */
  certain: boolean
}

const simple = /^-?(?:0|[1-9]\d{0,14})$/
const simpleDecimal = /^-?(?:0|[1-9]\d{0,11})\.\d{1,12}$/
const aroundSigns = /[-−–+()\s]/g
const grouped = /^\d{1,3}(?:,\d{3})+$|^\d{1,2}(?:,\d{2})+,\d{3}$/
const exponent = /^(\d{1,20}(?:[.,]\d{1,20})?)[eE]([+-]?\d{1,2})$/
const multipliers: Readonly<Record<string, Decimal>> = {
  千: '1000',
  万: '10000',
  萬: '10000',
  百万: '1000000',
  百萬: '1000000',
  千万: '10000000',
  千萬: '10000000',
  亿: '100000000',
  億: '100000000',
  万亿: '1000000000000',
  萬億: '1000000000000',
}
const scaled = /([\d.,' ]+)(万亿|萬億|百万|百萬|千万|千萬|[千万萬亿億])/g

/**
 * The number in a text as people and programs write it: grouped in any way, with sign, parentheses,
 * exponent, full-width digits, 万 and 亿. null when there is none or its form is not a number's.
 */
export function readAmount(text: string, rules: AmountRules): Amount | null {
  if (simple.test(text) || (simpleDecimal.test(text) && !rules.certain)) return { value: text, marks: [] }
  if (text.length > 100) return null
  const whole = text.normalize('NFKC').replace(/[’`´]/g, "'").trim()
  const first = whole.search(/\d/)
  if (first < 0) return null
  const last = whole.search(/\d\D*$/)
  const [head, tail] = [whole.slice(0, first), whole.slice(last + 1)]
  const point = /[.,]$/.exec(head)?.[0] ?? ''
  const unit = /^\s*([百千]?[千万萬亿億]+)/.exec(tail)
  const body = `${point}${whole.slice(first, last + 1)}${unit?.[1] ?? ''}`
  const value = readBody(body, rules)
  if (value === null) return null
  const marks = [head.slice(0, head.length - point.length), tail.slice(unit?.[0].length ?? 0)]
  const negative = isNegative(marks[0]!, marks[1]!)
  return negative === null ? null : { value: signed(value, negative), marks: cleanMarks(marks) }
}

function readBody(body: string, rules: AmountRules): Decimal | null {
  if (!/[千万萬亿億]/.test(body)) return readDigits(body, rules)
  let sum: Decimal = '0'
  const rest = body.replace(scaled, (_, digits: string, unit: string) => {
    const value = readDigits(digits.trim(), rules)
    sum =
      value === null
        ? 'NaN'
        : sum === 'NaN'
          ? sum
          : addDecimals(sum, multiplyDecimals(value, multipliers[unit]!))
    return ''
  })
  if (sum === 'NaN') return null
  const ones = rest.trim() === '' ? '0' : readDigits(rest.trim(), rules)
  return ones === null ? null : addDecimals(sum, ones)
}

/** Digits with points, commas, spaces and apostrophes between them. */
function readDigits(text: string, rules: AmountRules): Decimal | null {
  const power = exponent.exec(text)
  if (power) return plainDecimal(new BigDecimal(`${power[1]!.replace(',', '.')}e${power[2]}`))
  const joined = withoutGroupSpaces(text)
  if (joined === null || !/^[\d.,]+$/.test(joined)) return null
  const [commas, points] = [count(joined, ','), count(joined, '.')]
  if (commas > 0 && points > 0) return readBoth(joined)
  if (commas + points === 0) return written(joined, '')
  const sign = commas > 0 ? ',' : '.'
  if (commas + points > 1) return readGroups(joined.replaceAll('.', ','))
  const isGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(joined) && !isDecimalSign(sign, rules)
  if (isGroup) return written(joined.replace(sign, ''), '')
  const [whole, fraction] = joined.split(sign)
  return written(whole!, fraction!)
}

function isDecimalSign(sign: string, rules: AmountRules): boolean {
  return sign === rules.decimalSeparator || (sign === '.' && !rules.certain)
}

/** With both signs the last one is the decimal sign: 1.054,00 and 1,054.00. */
function readBoth(text: string): Decimal | null {
  const sign = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.'
  const [whole, fraction, more] = text.split(sign)
  if (more !== undefined) return null
  const groups = readGroups(whole!.replaceAll('.', ','))
  return groups === null ? null : written(groups, fraction!)
}

function readGroups(text: string): string | null {
  return grouped.test(text) ? text.replaceAll(',', '') : null
}

function withoutGroupSpaces(text: string): string | null {
  if (!/[ ']/.test(text)) return text
  return /^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d*)?$/.test(text) ? text.replace(/[ ']/g, '') : null
}

function written(whole: string, fraction: string): Decimal | null {
  if (whole === '' && fraction === '') return null
  const integer = whole.replace(/^0+(?=\d)/, '') || '0'
  return fraction === '' ? integer : `${integer}.${fraction}`
}

/** null when the signs contradict: an open parenthesis, two minus signs. */
function isNegative(head: string, tail: string): boolean | null {
  const open = head.includes('(')
  if (open !== tail.includes(')')) return null
  // '500.-' and '500,--' mean "and no cents": only a minus right behind the digits is a sign.
  const signs = [...head.matchAll(/[-−–+]/g)].length + (/^\s*[-−–]\s*$/.test(tail) ? 1 : 0) + (open ? 1 : 0)
  return signs > 1 ? null : signs === 1 && !head.includes('+')
}

function signed(value: Decimal, negative: boolean): Decimal {
  return negative && /[1-9]/.test(value) ? `-${value}` : value
}

function cleanMarks(marks: readonly string[]): string[] {
  return marks.map((mark) => mark.replace(/^[.,]/, '').replace(aroundSigns, '')).filter((mark) => mark !== '')
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}
