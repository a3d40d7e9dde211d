import { BigDecimal, isDecimal } from '../../platform/decimals.ts'
import { type Address, addressText } from '../fields/address.ts'
import type { FieldTypeName } from '../fields/field-type.ts'
import { htmlText } from '../fields/html-text.ts'
import { partField, partValue } from '../fields/part-field.ts'
import { nameText, type PersonName } from '../fields/person-name.ts'
import { idsOf, type ReferenceValue } from '../fields/reference.ts'
import { resultField } from '../fields/result-field.ts'
import type { FieldDefinition } from '../metadata.ts'
import { isReference } from '../references.ts'
import { boundedText, type ExpressionType, type Value } from './values.ts'

/** How a field's wire value becomes a value of expressions. */
export interface FieldReader {
  type: ExpressionType
  read(wire: unknown): Value
}

const hundred = new BigDecimal(100)
const text: FieldReader = {
  type: 'text',
  read: (wire) => (typeof wire === 'string' ? boundedText(wire) : null),
}
const date: FieldReader = { ...text, type: 'date' }
const dateTime: FieldReader = { ...text, type: 'dateTime' }
const number: FieldReader = {
  type: 'number',
  read: (wire) => (typeof wire === 'number' && Number.isFinite(wire) ? new BigDecimal(wire) : null),
}
const percent: FieldReader = {
  type: 'number',
  read: (wire) =>
    typeof wire === 'number' && Number.isFinite(wire) ? new BigDecimal(wire).div(hundred) : null,
}
const currency: FieldReader = { type: 'money', read: readMoney }
const boolean: FieldReader = { type: 'boolean', read: (wire) => (typeof wire === 'boolean' ? wire : null) }
const list: FieldReader = {
  type: 'list',
  read: (wire) => (Array.isArray(wire) && wire.length > 0 ? wire.map(String) : null),
}
const one: FieldReader = {
  type: 'text',
  read: (wire) => (wire === null || wire === undefined ? null : (idsOf(wire as ReferenceValue)[0] ?? null)),
}
const many: FieldReader = {
  type: 'list',
  read: (wire) => (Array.isArray(wire) && wire.length > 0 ? idsOf(wire as ReferenceValue) : null),
}

const readers: Partial<Record<FieldTypeName, FieldReader>> = {
  text,
  longText: text,
  richText: { type: 'text', read: (wire) => (typeof wire === 'string' ? boundedText(htmlText(wire)) : null) },
  number,
  currency,
  percent,
  date,
  dateTime,
  boolean,
  select: text,
  multiSelect: list,
  email: text,
  phone: text,
  url: text,
  address: { type: 'text', read: (wire) => (isRecord(wire) ? addressText(wire as Address) : null) },
  personName: {
    type: 'text',
    // Stored values were parsed by the type; the cast names what it made.
    read: (wire) => (isRecord(wire) ? nameText(wire as unknown as PersonName) : null),
  },
  autoNumber: text,
}

/** The reader of a field, or of one part of it; undefined for what expressions cannot use (JSON). */
export function fieldReader(field: FieldDefinition, part: string | null): FieldReader | undefined {
  const result = resultField(field)
  if (part !== null) {
    const own = partField(field, part)
    const reader = own && readers[own.type]
    return reader && { type: reader.type, read: (wire) => reader.read(partValue(wire, part)) }
  }
  if (isReference(field)) return field.options.many ? many : one
  return readers[result.type]
}

function readMoney(wire: unknown): Value {
  if (!isRecord(wire) || !isDecimal(wire.amount) || typeof wire.currency !== 'string') return null
  return { amount: new BigDecimal(wire.amount), currency: wire.currency }
}

function isRecord(wire: unknown): wire is Record<string, unknown> {
  return typeof wire === 'object' && wire !== null && !Array.isArray(wire)
}
