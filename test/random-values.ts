import fc from 'fast-check'
import { exampleField } from '../shared/core/fields/example-fields.ts'
import type { FieldTypeName, ValueContext } from '../shared/core/fields/field-type.ts'
import { fieldTypeOf } from '../shared/core/fields/index.ts'

// Letters whose case, width or composition is not simple, signs that patterns and quotes trip over.
const letters = [...`aAbBzZ01 ΣςσİıiIßéÉåÅŉǅﬁＡａ１苏州南ﾊハﾞ🙂%_\\'",;<&-`]
const letter = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...letters) },
  fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
)
const words = fc.string({ unit: letter, minLength: 1, maxLength: 12 })
const longWords = fc
  .tuple(fc.constantFrom('Long ', 'ÅΣ'), fc.integer({ min: 190, max: 320 }), words)
  .map(([unit, length, end]) => unit.repeat(200).slice(0, length) + end)
const line = fc.oneof({ weight: 12, arbitrary: words }, { weight: 1, arbitrary: longWords })

const decimals = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }))
const number = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.1, 1e-15, 999_999_999_999_999, -12.5),
  decimals.map(([digits, places]) => Number(`${digits}e-${places}`)),
)
const time = fc.oneof(
  fc.constantFrom('0001-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z', '2026-11-02T16:00:00.000Z'),
  fc
    .integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2029, 0, 1) })
    .map((ms) => new Date(ms).toISOString()),
)
const id = fc.oneof(
  fc.constant('0190163d-8694-739b-aea5-966c26f8ad91'),
  fc.uuid({ version: 7 }).map((one) => one.toLowerCase()),
)
const money = fc.record({
  amount: decimals.map(([digits, places]) => Number(`${digits}e-${places}`)),
  currency: fc.constantFrom('CNY', 'EUR', 'JPY'),
})
const option = fc.constantFrom('open', 'won', 'lost')
const name = fc.record(
  { first: words, last: words, middle: words, prefix: words, suffix: words },
  { requiredKeys: ['last'] },
)
const address = fc.record(
  {
    street: line,
    city: words,
    region: words,
    postalCode: words,
    country: fc.constantFrom('FI', 'CN', 'US'),
  },
  { requiredKeys: [] },
)
const place = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.integer({ min: -180, max: 180 }),
})

const inputs: Partial<Record<FieldTypeName, fc.Arbitrary<unknown>>> = {
  text: line,
  longText: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  richText: fc
    .tuple(words, line)
    .map(([bold, rest]) => `<p><strong>${escaped(bold)}</strong> ${escaped(rest)}</p>`),
  number,
  currency: money,
  percent: number,
  date: time.map((instant) => instant.slice(0, 10)),
  dateTime: time,
  boolean: fc.boolean(),
  select: option,
  multiSelect: fc.uniqueArray(option, { minLength: 1 }),
  email: fc.stringMatching(/^[a-zåö]{1,6}\.?[a-z]{1,4}@[a-z]{1,6}\.(fi|com)$/),
  phone: fc.stringMatching(/^\+35840\d{7}$|^13\d{9}$|^[\d ]{3,9}$/),
  url: fc.stringMatching(/^https?:\/\/[a-z]{1,8}\.(fi|com)(\/[a-zA-Z0-9_%-]{0,9})?$/),
  address: fc.oneof(
    address,
    fc.tuple(address, place).map(([text, at]) => ({ ...text, ...at })),
  ),
  personName: name,
  reference: id,
  member: id,
  file: id,
  // As it comes out of JSON: there is no negative zero.
  json: fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value))),
}

/** Any value of a type as it is stored, never blank: what parse makes of an arbitrary input. */
export function randomValue(type: FieldTypeName, context: ValueContext): fc.Arbitrary<unknown> {
  if (type === 'autoNumber')
    return fc.integer({ min: 1, max: 99_999 }).map((n) => `D-${String(n).padStart(4, '0')}`)
  if (type === 'formula') return randomValue('text', context)
  if (type === 'rollUp') return randomValue('number', context)
  const field = exampleField(type)
  return inputs[type]!.map((input) => fieldTypeOf({ type }).parse(input, field, context))
    .filter((parsed) => parsed.ok && parsed.value !== null)
    .map((parsed) => (parsed.ok ? parsed.value : null))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
