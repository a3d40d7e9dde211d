import type { Operator } from '../../filters.ts'
import { cleanLine, isCleanText, isLonger } from '../clean-text.ts'
import type { Parsed } from '../field-type.ts'
import { accepted, blank, refused } from '../problems.ts'
import { comparisonText } from '../text-comparison.ts'

/** Longest text a condition may look for. */
const operandLimit = 1_000
const inside: ReadonlySet<Operator> = new Set(['contains', 'notContains', 'startsWith', 'endsWith'])

/** A text to look for. Spaces at its ends count where it is a part of the value, not where it is all of it. */
export function readTextOperand(input: unknown, op: Operator): Parsed<string> {
  if (input === undefined || input === null) return blank
  if (typeof input !== 'string') return refused('fields.wrong-type', { expected: 'a text' })
  if (!isCleanText(input)) return refused('fields.invalid-characters')
  if (isLonger(input, operandLimit)) return refused('fields.too-long', { limit: operandLimit })
  const text = inside.has(op) ? input.normalize('NFC') : cleanLine(input)
  return text === '' ? blank : accepted(text)
}

/** Does a condition on a text hold? Case and width do not matter (text-comparison.ts). */
export function matchesText(value: string | null, op: Operator, operand: unknown): boolean {
  if (value === null) return op === 'isBlank' || op === 'neq' || op === 'notIn' || op === 'notContains'
  if (op === 'isNotBlank') return true
  const test = tests[op]
  return test === undefined ? false : test(comparisonText(value), operand)
}

const tests: Partial<Record<Operator, (value: string, operand: unknown) => boolean>> = {
  eq: (value, operand) => value === comparable(operand),
  neq: (value, operand) => value !== comparable(operand),
  in: (value, operands) => isAmong(value, operands),
  notIn: (value, operands) => !isAmong(value, operands),
  contains: (value, operand) => value.includes(comparable(operand)),
  notContains: (value, operand) => !value.includes(comparable(operand)),
  startsWith: (value, operand) => value.startsWith(comparable(operand)),
  endsWith: (value, operand) => value.endsWith(comparable(operand)),
}

function comparable(operand: unknown): string {
  return comparisonText(String(operand))
}

function isAmong(value: string, operands: unknown): boolean {
  return Array.isArray(operands) && operands.some((operand) => comparable(operand) === value)
}
