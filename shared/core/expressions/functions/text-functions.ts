import { BigDecimal } from '../../../platform/decimals.ts'
import { isDecimal, roundDecimal } from '../../../platform/written-decimals.ts'
import { comparisonText } from '../../fields/text-comparison.ts'
import { amountOf } from '../arithmetic.ts'
import { anyType, type ExpressionFunction } from '../function.ts'
import { boundedText, isNumber, textOf, type Value } from '../values.ts'

const text = ['text'] as const
const number = ['number'] as const

export const textFunctions: readonly ExpressionFunction[] = [
  {
    name: 'len',
    usage: 'len(text)',
    does: 'How many characters a text has, or how many values a list; 0 for a blank.',
    takes: [['text', 'list']],
    gives: 'number',
    takesBlanks: true,
    run: ([value]) => new BigDecimal(Array.isArray(value) ? value.length : [...textOf(value!)].length),
  },
  {
    name: 'lower',
    usage: 'lower(text)',
    does: 'The text in small letters.',
    takes: [text],
    gives: 'text',
    run: ([value]) => textOf(value!).toLowerCase(),
  },
  {
    name: 'upper',
    usage: 'upper(text)',
    does: 'The text in capitals.',
    takes: [text],
    gives: 'text',
    run: ([value]) => boundedText(textOf(value!).toUpperCase()),
  },
  {
    name: 'trim',
    usage: 'trim(text)',
    does: 'Without spaces at the ends, and with single ones inside.',
    takes: [text],
    gives: 'text',
    run: ([value]) => textOf(value!).replace(/\s+/g, ' ').trim(),
  },
  {
    name: 'left',
    usage: 'left(text, count)',
    does: 'The first characters (one when count is left out).',
    takes: [text, number],
    optional: 1,
    gives: 'text',
    run: ([value, count]) => slice(value!, 0, whole(count, 1)),
  },
  {
    name: 'right',
    usage: 'right(text, count)',
    does: 'The last characters (one when count is left out).',
    takes: [text, number],
    optional: 1,
    gives: 'text',
    run: ([value, count]) => {
      const length = [...textOf(value!)].length
      return slice(value!, Math.max(0, length - Math.max(0, whole(count, 1))), length)
    },
  },
  {
    name: 'mid',
    usage: 'mid(text, start, count)',
    does: 'Characters from a place on; the first is 1.',
    takes: [text, number, number],
    gives: 'text',
    run: ([value, start, count]) => {
      const from = Math.max(1, whole(start, 1)) - 1
      return slice(value!, from, from + Math.max(0, whole(count, 0)))
    },
  },
  {
    name: 'contains',
    usage: 'contains(text, part)',
    does: 'Is the part in the text, or in the list? Case and width do not matter. No for a blank.',
    takes: [['text', 'list'], text],
    gives: 'boolean',
    takesBlanks: true,
    run: ([value, part]) => test(value!, part!, (whole, piece) => whole.includes(piece)),
  },
  {
    name: 'startsWith',
    usage: 'startsWith(text, part)',
    does: 'Does the text begin with the part? Case and width do not matter. No for a blank.',
    takes: [text, text],
    gives: 'boolean',
    takesBlanks: true,
    run: ([value, part]) => test(value!, part!, (whole, piece) => whole.startsWith(piece)),
  },
  {
    name: 'endsWith',
    usage: 'endsWith(text, part)',
    does: 'Does the text end with the part? Case and width do not matter. No for a blank.',
    takes: [text, text],
    gives: 'boolean',
    takesBlanks: true,
    run: ([value, part]) => test(value!, part!, (whole, piece) => whole.endsWith(piece)),
  },
  {
    name: 'replace',
    usage: 'replace(text, part, with)',
    does: 'The text with every occurrence of a part replaced, exactly as written.',
    takes: [text, text, text],
    gives: 'text',
    takesBlanks: true,
    run: ([value, part, by]) =>
      value === null ? null : replaced(textOf(value!), textOf(part!), textOf(by!)),
  },
  {
    name: 'text',
    usage: 'text(value, digits)',
    does: 'Any value as a plain text; a number with so many digits after the point.',
    takes: [anyType, number],
    optional: 1,
    gives: 'text',
    run: ([value, digits]) => plainText(value!, digits),
  },
  {
    name: 'number',
    usage: 'number(value)',
    does: 'The number in a text such as 12.50, the amount of money, 1 or 0 for yes or no; blank for other texts.',
    takes: [['text', 'number', 'money', 'boolean']],
    gives: 'number',
    run: ([value]) => numberIn(value!),
  },
]

function whole(value: Value | undefined, otherwise: number): number {
  return isNumber(value ?? null) ? Math.trunc(Number(value)) : otherwise
}

function slice(value: Value, from: number, to: number): Value {
  return [...textOf(value)].slice(Math.max(0, from), Math.max(0, to)).join('')
}

function test(value: Value, part: Value, holds: (whole: string, piece: string) => boolean): Value {
  if (value === null || part === null) return false
  const piece = comparisonText(textOf(part))
  if (Array.isArray(value)) return value.some((each) => comparisonText(each) === piece)
  return holds(comparisonText(textOf(value)), piece)
}

function replaced(value: string, part: string, by: string): Value {
  if (part === '') return value
  const pieces = value.split(part)
  // Counted before it is made: a short expression could ask for gigabytes.
  return value.length + pieces.length * by.length > 200_000 ? null : boundedText(pieces.join(by))
}

function plainText(value: Value, digits: Value | undefined): Value {
  const amount = isNumber(value) ? value : null
  const places = whole(digits, -1)
  if (amount === null || places < 0 || places > 30) return textOf(value)
  return roundDecimal(amount.toFixed(), places)
}

function numberIn(value: Value): Value {
  if (typeof value === 'boolean') return new BigDecimal(value ? 1 : 0)
  if (typeof value !== 'string') return amountOf(value)
  const trimmed = value.trim()
  return trimmed.length <= 40 && isDecimal(trimmed) ? new BigDecimal(trimmed) : null
}
