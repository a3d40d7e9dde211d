import { BigDecimal } from '../../platform/decimals.ts'
import { isDecimal } from '../../platform/written-decimals.ts'
import { boundedText, type ExpressionType, type Value } from './values.ts'

/** How a field's wire value becomes a value of expressions. */
export interface FieldReader {
  type: ExpressionType
  read(wire: unknown): Value
  /** The wire value of a number an expression gave; absent: the number itself. */
  write?(result: number): unknown
}

const hundred = new BigDecimal(100)

/** What the types of fields share in being seen by expressions. */
export const readers = {
  text: textReader(String),
  date: { ...textReader(String), type: 'date' },
  dateTime: { ...textReader(String), type: 'dateTime' },
  number: { type: 'number', read: decimalOf },
  percent: {
    type: 'number',
    read: (wire) => decimalOf(wire)?.div(hundred) ?? null,
    write: (fraction) => Number((fraction * 100).toPrecision(15)),
  },
  money: { type: 'money', read: readMoney },
  boolean: { type: 'boolean', read: (wire) => (typeof wire === 'boolean' ? wire : null) },
  list: {
    type: 'list',
    read: (wire) => (Array.isArray(wire) && wire.length > 0 ? wire.map(String) : null),
  },
} as const satisfies Record<string, FieldReader>

/** Sees a wire text, or what `show` makes of it, cut to the length expressions work with. */
export function textReader(show: (text: string) => string): FieldReader {
  return { type: 'text', read: (wire) => (typeof wire === 'string' ? boundedText(show(wire)) : null) }
}

/** Sees a composite value as the text people read. Stored values were parsed by their type. */
export function compositeReader<V>(show: (value: V) => string): FieldReader {
  return { type: 'text', read: (wire) => (isRecord(wire) ? show(wire as V) : null) }
}

function decimalOf(wire: unknown) {
  return typeof wire === 'number' && Number.isFinite(wire) ? new BigDecimal(wire) : null
}

function readMoney(wire: unknown): Value {
  if (!isRecord(wire) || !isDecimal(wire.amount) || typeof wire.currency !== 'string') return null
  return { amount: new BigDecimal(wire.amount), currency: wire.currency }
}

function isRecord(wire: unknown): wire is Record<string, unknown> {
  return typeof wire === 'object' && wire !== null && !Array.isArray(wire)
}
