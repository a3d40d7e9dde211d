import { isCurrency } from '../../platform/currencies.ts'
import { plainDecimal } from '../../platform/decimals.ts'
import type { ErrorDetail } from '../../platform/errors.ts'
import { canonicalAmount, compareMoney, type Money, moneyDigits } from '../../platform/money.ts'
import {
  compareDecimals,
  type Decimal,
  decimalPlaces,
  isDecimal,
  roundDecimal,
} from '../../platform/written-decimals.ts'
import { readers } from '../expressions/readers.ts'
import type { Operator } from '../filters.ts'
import type { FieldDefinition, FieldOptions } from '../metadata.ts'
import { checkDecimals, checkNumberOptions } from './check-options.ts'
import { readOperand } from './conditions/operand.ts'
import { matchesOrdered } from './conditions/ordered-conditions.ts'
import type { FieldType, Parsed, ValueContext } from './field-type.ts'
import { accepted, blank, isObject, refused } from './problems.ts'
import { amountRules } from './reading/amount-rules.ts'
import { readAmount } from './reading/read-amount.ts'
import { readCurrencyMarks } from './reading/read-currency-mark.ts'
import { currency as shown } from './shown/currency.ts'
import { orderedOperators } from './shown/operators.ts'

const decimalPattern = '^-?\\d{1,15}(\\.\\d{1,4})?$'
const moneySchema = {
  type: 'object',
  properties: {
    amount: { type: 'string', pattern: decimalPattern, description: 'Exact, as a decimal text.' },
    currency: { type: 'string', pattern: '^[A-Z]{3}$', description: 'ISO 4217.' },
  },
  required: ['amount', 'currency'],
  additionalProperties: false,
}

/** Digits before the point an amount may have. */
const integerDigits = 15
const wholePair: ReadonlySet<Operator> = new Set(['eq', 'neq', 'in', 'notIn'])

/**
 * An exact amount in a currency. eq, neq, in and notIn compare the amount and the currency as they are;
 * the operators of order compare what both are worth in the workspace's currency, and an amount without
 * a rate has no place in that order.
 */
export const currency: FieldType<Money> = {
  ...shown,
  inExpressions: () => readers.money,
  checkOptions: checkCurrencyOptions,
  parse: parseMoney,
  parseText: parseMoneyText,
  parseOperand: (condition, _field, context) =>
    readOperand(condition, orderedOperators, (input) => readMoney(input, context)),
  matches: (value, op, operand, _field, context) => {
    const compare = wholePair.has(op) ? compareMoney : (a: Money, b: Money) => compareWorth(a, b, context)
    // The operand is what readMoney gave.
    return matchesOrdered(value, { op, operand }, (a, b) => compare(a, b as Money))
  },
  schema: () => moneySchema,
  inputSchema: () => ({
    description: 'An amount and its currency; an amount alone is in the workspace’s currency.',
    anyOf: [
      { type: 'number' },
      { type: 'string', pattern: decimalPattern },
      {
        type: 'object',
        properties: {
          amount: { anyOf: [{ type: 'string', pattern: decimalPattern }, { type: 'number' }] },
          currency: moneySchema.properties.currency,
        },
        required: ['amount'],
        additionalProperties: false,
      },
    ],
  }),
  examples: [
    { amount: '1054.00', currency: 'EUR' },
    { amount: '-0.0125', currency: 'USD' },
    { amount: '120000', currency: 'JPY' },
    { amount: '999999999999999.9999', currency: 'CNY' },
  ],
}

/** An amount in the workspace's currency, by today's rate where it is in another; null without a rate. */
function worthOf(money: Money, context: ValueContext): Decimal | null {
  if (money.currency === context.currency) return money.amount
  return context.toBaseCurrency?.(money.amount, money.currency) ?? null
}

function parseMoney(input: unknown, field: FieldDefinition, context: ValueContext): Parsed<Money> {
  const read = readMoney(input, context)
  if (!read.ok || read.value === null) return read
  const decimals = field.options.decimals ?? moneyDigits
  if (decimalPlaces(read.value.amount) > decimals)
    return refused('fields.currency.too-many-decimals', { decimals })
  return checkBounds(read.value, field.options)
}

/** From a number, a decimal string, or { amount, currency } with either; up to four decimals. */
function readMoney(input: unknown, context: ValueContext): Parsed<Money> {
  if (input === null || input === undefined || input === '') return blank
  if (!isObject(input)) return readWritten(input, context.currency)
  const unknown = Object.keys(input).find((key) => key !== 'amount' && key !== 'currency')
  if (unknown !== undefined) return refused('fields.unknown-part', { name: unknown })
  if (input.amount === null || input.amount === undefined || input.amount === '') return blank
  const code = input.currency ?? context.currency
  if (!isCurrency(code)) return refused('fields.currency.unknown-currency', { currency: code }, 'currency')
  return readWritten(input.amount, code)
}

function readWritten(input: unknown, code: string): Parsed<Money> {
  const text = typeof input === 'number' && Number.isFinite(input) ? plainDecimal(input) : input
  if (typeof text !== 'string')
    return refused('fields.wrong-type', { expected: 'a number, or { amount, currency }' })
  if (text.length > 100 || !isDecimal(text)) return refused('fields.currency.not-an-amount', { text })
  if (decimalPlaces(text) > moneyDigits)
    return refused('fields.currency.too-many-decimals', { decimals: moneyDigits })
  return checkSize({ amount: canonicalAmount(text, code), currency: code })
}

function parseMoneyText(text: string, field: FieldDefinition, context: ValueContext): Parsed<Money> {
  const trimmed = text.trim()
  if (trimmed === '') return blank
  const amount = readAmount(context.spoken?.amount(trimmed, context) ?? trimmed, amountRules(context))
  if (!amount) return refused('fields.currency.not-an-amount', { text })
  const code = readCurrencyMarks(amount.marks, context)
  if (code === undefined) return refused('fields.currency.not-an-amount', { text })
  const currencyCode = code ?? context.currency
  const places = field.options.decimals ?? moneyDigits
  const rounded = decimalPlaces(amount.value) > places ? roundDecimal(amount.value, places) : amount.value
  const money = { amount: canonicalAmount(rounded, currencyCode), currency: currencyCode }
  const sized = checkSize(money)
  return sized.ok ? checkBounds(money, field.options) : sized
}

function checkSize(money: Money): Parsed<Money> {
  const integer = money.amount.split('.')[0]!.replace('-', '')
  return integer.length > integerDigits ? refused('fields.currency.too-large') : accepted(money)
}

function checkBounds(money: Money, { min, max }: FieldOptions): Parsed<Money> {
  if (min !== undefined && compareDecimals(money.amount, plainDecimal(min)) < 0)
    return refused('fields.below-minimum', { min })
  if (max !== undefined && compareDecimals(money.amount, plainDecimal(max)) > 0)
    return refused('fields.above-maximum', { max })
  return accepted(money)
}

function compareWorth(a: Money, b: Money, context: ValueContext): number {
  const [worthA, worthB] = [worthOf(a, context), worthOf(b, context)]
  return worthA === null || worthB === null ? Number.NaN : compareDecimals(worthA, worthB)
}

function checkCurrencyOptions(options: FieldOptions): ErrorDetail[] {
  const bounds = checkNumberOptions({ ...options, decimals: 0 })
  return [...bounds, ...checkDecimals(options.decimals, moneyDigits)]
}
