import { BigDecimal } from '../../platform/decimals.ts'
import { isSameText } from '../fields/text-comparison.ts'
import { add, divide, multiply, negate, order, power, subtract } from './arithmetic.ts'
import type { CompiledPart } from './compiled.ts'
import { ExpressionStop } from './problems.ts'
import { failureOf } from './run-failures.ts'
import type { BinaryOperator, UnaryOperator } from './syntax.ts'
import { boundedText, type ExpressionType, isNumber, textOf, typeWords, type Value } from './values.ts'

type Signature = readonly [left: ExpressionType, right: ExpressionType, result: ExpressionType]

const hundred = new BigDecimal(100)
const sums: readonly Signature[] = [
  ['number', 'number', 'number'],
  ['money', 'money', 'money'],
  ['money', 'number', 'money'],
]
const sameSides: readonly Signature[] = (
  ['text', 'number', 'money', 'boolean', 'date', 'dateTime'] as const
).map((type) => [type, type, 'boolean'])
const mixedMoney: readonly Signature[] = [
  ['money', 'number', 'boolean'],
  ['number', 'money', 'boolean'],
]
const ordered = [...sameSides.filter(([type]) => type !== 'text' && type !== 'boolean'), ...mixedMoney]
const equal = [...sameSides, ...mixedMoney, ['list', 'list', 'boolean'] as const]
const logic: readonly Signature[] = [['boolean', 'boolean', 'boolean']]

const signatures: Readonly<Record<Exclude<BinaryOperator, '&'>, readonly Signature[]>> = {
  or: logic,
  and: logic,
  '=': equal,
  '!=': equal,
  '<': ordered,
  '<=': ordered,
  '>': ordered,
  '>=': ordered,
  '+': [
    ...sums,
    ['number', 'money', 'money'],
    ['date', 'number', 'date'],
    ['number', 'date', 'date'],
    ['dateTime', 'number', 'dateTime'],
    ['number', 'dateTime', 'dateTime'],
  ],
  '-': [
    ...sums,
    ['date', 'number', 'date'],
    ['date', 'date', 'number'],
    ['dateTime', 'number', 'dateTime'],
    ['dateTime', 'dateTime', 'number'],
  ],
  '*': [
    ['number', 'number', 'number'],
    ['money', 'number', 'money'],
    ['number', 'money', 'money'],
  ],
  '/': [
    ['number', 'number', 'number'],
    ['money', 'number', 'money'],
    ['money', 'money', 'number'],
  ],
  '^': [['number', 'number', 'number']],
}

const runs: Readonly<Record<BinaryOperator, (a: Value, b: Value) => Value>> = {
  or: (a, b) => (a === true || b === true ? true : a === null || b === null ? null : false),
  and: (a, b) => (a === false || b === false ? false : a === null || b === null ? null : true),
  '=': (a, b) => isEqual(a, b),
  '!=': (a, b) => !isEqual(a, b),
  '<': (a, b) => compared(a, b, (place) => place < 0),
  '<=': (a, b) => compared(a, b, (place) => place <= 0),
  '>': (a, b) => compared(a, b, (place) => place > 0),
  '>=': (a, b) => compared(a, b, (place) => place >= 0),
  '&': (a, b) => boundedText(textOf(a) + textOf(b)),
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '^': power,
}

/** Two parts with an operator between them. Refuses operands of types that it has no meaning for. */
export function binary(
  operator: BinaryOperator,
  parts: [CompiledPart, CompiledPart],
  at: number,
): CompiledPart {
  const [left, right] = parts
  const type = operator === '&' ? 'text' : resultOf(signatures[operator], left.type, right.type)
  if (type === undefined) throw refuse(operator, parts, at)
  const run = runs[operator]
  return {
    type,
    run: (around) => {
      const [a, b] = [left.run(around), right.run(around)]
      const result = run(a, b)
      if (result === null && a !== null && b !== null) around.onFailure?.(failureOf(operator, a, b))
      return result
    },
  }
}

/** A part with an operator before or behind it. */
export function unary(operator: UnaryOperator, operand: CompiledPart, at: number): CompiledPart {
  const { accepts, run } = unaries[operator]
  if (operand.type !== 'blank' && !accepts.includes(operand.type))
    throw new ExpressionStop('expressions.wrong-operand', at, { operator, found: typeWords[operand.type] })
  const type = operator === 'not' ? 'boolean' : operand.type
  return { type, run: (around) => run(operand.run(around)) }
}

/** Are two values the same? Two blanks are; texts regardless of case and width, as in filters. */
export function isEqual(a: Value, b: Value): boolean {
  if (a === null || b === null) return a === b
  if (typeof a === 'string' && typeof b === 'string') return isSameText(a, b)
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, at) => each === b[at])
  return order(a, b) === 0 || a === b
}

const unaries: Readonly<
  Record<UnaryOperator, { accepts: readonly ExpressionType[]; run: (value: Value) => Value }>
> = {
  not: { accepts: ['boolean'], run: (value) => (typeof value === 'boolean' ? !value : null) },
  '-': { accepts: ['number', 'money'], run: negate },
  '%': { accepts: ['number'], run: (value) => (isNumber(value) ? value.div(hundred) : null) },
}

function resultOf(
  known: readonly Signature[],
  left: ExpressionType,
  right: ExpressionType,
): ExpressionType | undefined {
  const fits = (wanted: ExpressionType, found: ExpressionType) => found === 'blank' || wanted === found
  return known.find(([a, b]) => fits(a, left) && fits(b, right))?.[2]
}

function compared(a: Value, b: Value, test: (place: number) => boolean): Value {
  const place = order(a, b)
  return place === null ? null : test(place)
}

function refuse(
  operator: BinaryOperator,
  [left, right]: [CompiledPart, CompiledPart],
  at: number,
): ExpressionStop {
  if (operator === '+' && (left.type === 'text' || right.type === 'text'))
    return new ExpressionStop('expressions.join-with-ampersand', at)
  return new ExpressionStop('expressions.wrong-operands', at, {
    operator,
    left: typeWords[left.type],
    right: typeWords[right.type],
  })
}
