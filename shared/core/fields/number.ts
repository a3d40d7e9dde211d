import { BigDecimal } from '../../platform/decimals.ts'
import { type Decimal, decimalPlaces, plainNumber, roundDecimal } from '../../platform/written-decimals.ts'
import { readers } from '../expressions/readers.ts'
import type { FieldDefinition } from '../metadata.ts'
import { checkNumberOptions } from './check-options.ts'
import { readOperand } from './conditions/operand.ts'
import { matchesOrdered } from './conditions/ordered-conditions.ts'
import type { FieldType, Parsed, ValueContext } from './field-type.ts'
import { accepted, blank, refused } from './problems.ts'
import { amountRules } from './reading/amount-rules.ts'
import { readAmount } from './reading/read-amount.ts'
import { readCurrencyMarks } from './reading/read-currency-mark.ts'
import { number as shown } from './shown/number.ts'
import { orderedOperators } from './shown/operators.ts'

/** Digits a number carries without loss between JSON, JavaScript and the database. */
const digits = 15
const tooLarge = 10 ** digits

/** A JSON number of at most 15 significant digits, below 10^15, with at most 15 digits after the point. */
export const number: FieldType<number> = {
  ...shown,
  inExpressions: () => readers.number,
  checkOptions: checkNumberOptions,
  parse: parseNumber,
  parseText: parseNumberText,
  parseOperand: (condition) =>
    readOperand(condition, orderedOperators, (input) => parseNumber(input, unbounded)),
  matches: (value, op, operand) => matchesOrdered(value, { op, operand }, (a, b) => a - Number(b)),
  schema: ({ options }) => ({
    type: 'number',
    ...(options.min !== undefined && { minimum: Number(options.min) }),
    ...(options.max !== undefined && { maximum: Number(options.max) }),
    ...(options.decimals === 0 && { multipleOf: 1 }),
  }),
  examples: [0, -12.5, 1054, 999_999_999_999_999, 0.000000000000001],
}

function parseNumber(input: unknown, field: FieldDefinition): Parsed<number> {
  if (input === null || input === undefined || input === '') return blank
  if (typeof input !== 'number' || !Number.isFinite(input))
    return refused('fields.wrong-type', { expected: 'a number' })
  return checkNumber(input, field)
}

/** A number from text, rounded to the field's decimals. A percent sign or a currency's may stand beside it. */
function parseNumberText(text: string, field: FieldDefinition, context: ValueContext): Parsed<number> {
  const trimmed = text.trim()
  if (trimmed === '') return blank
  const amount = readAmount(context.spoken?.amount(trimmed, context) ?? trimmed, amountRules(context))
  const marks = amount?.marks.filter((mark) => mark !== '%') ?? []
  if (!amount || readCurrencyMarks(marks, context) === undefined)
    return refused('fields.number.not-a-number', { text })
  const rounded = roundForField(amount.value, field.options.decimals)
  return rounded === null ? refused('fields.number.too-precise') : checkNumber(Number(rounded), field)
}

function checkNumber(input: number, field: FieldDefinition): Parsed<number> {
  const value = input === 0 ? 0 : input
  const { decimals, min, max } = field.options
  if (Math.abs(value) >= tooLarge) return refused('fields.number.too-large')
  if (!Number.isInteger(value)) {
    const places = decimalPlaces(plainNumber(value))
    if (decimals !== undefined && places > decimals)
      return refused('fields.number.too-many-decimals', { decimals })
    if (places > digits || significantDigits(value) > digits) return refused('fields.number.too-precise')
  }
  if (min !== undefined && value < Number(min)) return refused('fields.below-minimum', { min })
  if (max !== undefined && value > Number(max)) return refused('fields.above-maximum', { max })
  return accepted(value)
}

/** What is beyond the field's decimals, or beyond 15 digits behind the point, is rounded away; never before it. */
function roundForField(value: Decimal, decimals: number | undefined): Decimal | null {
  const integer = value.split('.')[0]!.replace('-', '').replace(/^0+/, '')
  if (integer.length > digits) return integer.replace(/0+$/, '').length > digits ? null : value
  const zeros = integer === '' ? (/^-?0\.(0*)/.exec(value)?.[1]?.length ?? 0) : 0
  const room = Math.min(digits - integer.length + zeros, digits)
  const places = Math.min(decimals ?? digits, room)
  return decimalPlaces(value) > places ? roundDecimal(value, places) : value
}

function significantDigits(value: number): number {
  const { c } = new BigDecimal(value)
  return c.length
}

const unbounded: FieldDefinition = {
  id: '',
  name: '',
  label: { en: '' },
  type: 'number',
  column: '',
  options: {},
}
