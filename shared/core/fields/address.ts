import { isKnownCountry } from '../../platform/countries.ts'
import { compositeReader } from '../expressions/readers.ts'
import type { FieldDefinition } from '../metadata.ts'
import { cleanLine, cleanLines, isCleanText, isLonger, withoutControls } from './clean-text.ts'
import { readOperand } from './conditions/operand.ts'
import { matchesText, readTextOperand } from './conditions/text-conditions.ts'
import type { FieldType, Parsed } from './field-type.ts'
import { accepted, blank, isObject, refused } from './problems.ts'
import { readCountry } from './reading/country-names.ts'
import { readAddress } from './reading/read-address.ts'
import { firstReadBack } from './reading/round-trip.ts'
import { addressIdentity, addressParts, address as shown } from './shown/address.ts'
import { formatAddress } from './shown/format-address.ts'
import { wholeTextOperators } from './shown/operators.ts'

/** Only parts that say something are there. `country` is ISO 3166-1 alpha-2; coordinates come together. */
export interface Address {
  street?: string
  city?: string
  region?: string
  postalCode?: string
  country?: string
  latitude?: number
  longitude?: number
}

const limits = { street: 500, city: 200, region: 200, postalCode: 30, country: 2 } as const
const asText = compositeReader<Address>((value) => addressText(value))

/** A postal address with coordinates. Filters on the whole and search see it as `addressText` writes it. */
export const address: FieldType<Address> = {
  ...shown,
  inExpressions: () => asText,
  checkOptions: () => [],
  parse: parseAddress,
  parseText: parseAddressText,
  parsePartText,
  parseOperand: (condition) => readOperand(condition, wholeTextOperators, readTextOperand),
  formatPlain: plainAddress,
  matches: (value, op, operand) => matchesText(value === null ? null : addressText(value), op, operand),
  searchText: (value) => addressText(value),
  schema: () => ({
    type: 'object',
    properties: {
      ...Object.fromEntries(addressParts.map((part) => [part, { type: 'string', maxLength: limits[part] }])),
      country: { type: 'string', pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2.' },
      latitude: { type: 'number', minimum: -90, maximum: 90 },
      longitude: { type: 'number', minimum: -180, maximum: 180 },
    },
    additionalProperties: false,
  }),
  examples: [
    { street: 'Mannerheimintie 1', city: 'Helsinki', postalCode: '00100', country: 'FI' },
    { street: '1 Main St, Suite 5', city: 'Springfield', region: 'IL', postalCode: '62701', country: 'US' },
    { street: '工业园区星湖街328号', city: '苏州市', region: '江苏省' },
    { city: 'Oslo', latitude: 59.91, longitude: 10.75 },
    { latitude: 0, longitude: 0 },
  ],
}

/** The text parts joined by ', ' in the order street, city, region, postal code, country code. */
function addressText(value: Address): string {
  return addressParts
    .map((part) => value[part])
    .filter(Boolean)
    .join(', ')
}

function parseAddress(input: unknown, _field: FieldDefinition): Parsed<Address> {
  if (input === null || input === undefined || input === '') return blank
  if (!isObject(input)) return refused('fields.wrong-type', { expected: 'an address as { street, city, … }' })
  const read: Address = {}
  for (const [name, value] of Object.entries(input)) {
    if (name === 'latitude' || name === 'longitude') continue
    const part = addressParts.find((known) => known === name)
    if (part === undefined) return refused('fields.unknown-part', { name })
    const text = readPart(value, part)
    if (!text.ok) return text
    if (text.value !== null) read[part] = text.value
  }
  return withCoordinates(read, input)
}

function readPart(value: unknown, part: (typeof addressParts)[number]): Parsed<string> {
  if (value === null || value === undefined || value === '') return blank
  if (typeof value !== 'string') return refused('fields.wrong-type', { expected: 'a text' }, part)
  const limit = limits[part]
  if (part !== 'country' && isLonger(value, limit * 2)) return refused('fields.too-long', { limit }, part)
  if (!isCleanText(value)) return refused('fields.invalid-characters', {}, part)
  const text = part === 'street' ? cleanLines(value) : cleanLine(value)
  if (text === '') return blank
  if (part === 'country') {
    const code = text.toUpperCase()
    return isKnownCountry(code) ? accepted(code) : refused('fields.address.unknown-country', { text }, part)
  }
  return isLonger(text, limit) ? refused('fields.too-long', { limit }, part) : accepted(text)
}

/** A part as files write it: a country by its name in any language or its code. */
function parsePartText(text: string, name: string): Parsed<unknown> {
  const part = addressParts.find((known) => known === name)
  if (part === undefined) {
    if (text.trim() === '') return blank
    const degrees = Number(text.replace(',', '.'))
    return Number.isFinite(degrees) ? accepted(degrees) : refused('fields.address.bad-coordinate', {}, name)
  }
  return readPart(part === 'country' ? (readCountry(text) ?? text) : text, part)
}

function withCoordinates(read: Address, input: Record<string, unknown>): Parsed<Address> {
  const { latitude = null, longitude = null } = input
  const ordered: Address = {}
  for (const part of addressParts) if (read[part] !== undefined) ordered[part] = read[part]
  if (latitude === null && longitude === null)
    return Object.keys(ordered).length === 0 ? blank : accepted(ordered)
  if (!isWithin(latitude, 90)) return refused('fields.address.bad-coordinate', {}, 'latitude')
  if (!isWithin(longitude, 180)) return refused('fields.address.bad-coordinate', {}, 'longitude')
  return accepted({ ...ordered, latitude: micro(latitude), longitude: micro(longitude) })
}

function isWithin(value: unknown, limit: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= limit
}

/** To seven digits, about a centimetre: what a double and the database hold alike. */
function micro(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7 + 0
}

function parseAddressText(text: string, field: FieldDefinition): Parsed<Address> {
  if (text.length > 2_000) return refused('fields.too-long', { limit: 1_000 })
  const whole = cleanLines(withoutControls(text))
  if (whole === '') return blank
  const written = whole.startsWith('{') ? readJson(whole) : null
  return parseAddress(written ?? readAddress(whole), field)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function plainAddress(value: Address, field: FieldDefinition): string {
  const read = (form: string) => {
    const parsed = parseAddressText(form, field)
    return parsed.ok ? parsed.value : null
  }
  const forms = [formatAddress(value, 'en'), formatAddress(value, 'zh-Hans'), JSON.stringify(value)]
  return firstReadBack(forms, read, (parsed) => addressIdentity(parsed) === addressIdentity(value))
}
