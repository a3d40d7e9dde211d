import fc from 'fast-check'

export type Schema = Record<string, unknown>

/** Values that nobody expects anywhere: of every type, out of every range, with names that mean something to JavaScript. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    ' ',
    0,
    -1,
    1.5,
    1e308,
    -1e-320,
    9_007_199_254_740_992,
    [],
    {},
    [[]],
    [null],
    { constructor: 1 },
    { toString: 'x' },
    { and: [] },
    'constructor',
    '__proto__',
    'toString',
    'null',
    'me',
    '%',
    "'; drop table deal; --",
    '\u202e\u0007',
    '🙂'.repeat(3_000),
    '0000-00-00',
    '9999-12-31T23:59:60Z',
    'x'.repeat(70_000),
  ),
  fc.jsonValue({ maxDepth: 3 }),
)

/** Values that fit a JSON schema, as far as it says what fits. */
export function valueFor(schema: Schema): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf
  if (Array.isArray(choices)) return fc.oneof(...choices.map((one) => valueFor(one as Schema)))
  if (Array.isArray(schema.allOf)) return valueFor(Object.assign({}, ...schema.allOf) as Schema)
  if ('const' in schema) return fc.constant(schema.const)
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'object':
      return objectOf(schema)
    case 'array':
      return fc.array(valueFor((schema.items ?? {}) as Schema), {
        minLength: Number(schema.minItems ?? 0),
        maxLength: Math.max(Number(schema.minItems ?? 0), 3),
      })
    case 'string':
      return textOf(schema)
    case 'integer':
      return fc.integer({
        min: Number(schema.minimum ?? -5),
        max: Math.min(Number(schema.maximum ?? 500), 500),
      })
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return hostileValue
  }
}

function objectOf(schema: Schema): fc.Arbitrary<unknown> {
  const properties = (schema.properties ?? {}) as Record<string, Schema>
  if (Object.keys(properties).length === 0 && schema.additionalProperties !== false)
    return fc.dictionary(
      fc.constantFrom('name', 'amount', 'owner', 'company', 'x', 'constructor'),
      hostileValue,
    )
  const parts = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, valueFor(one)]))
  return fc.record(parts, { requiredKeys: (schema.required ?? []) as string[], noNullPrototype: true })
}

const byFormat: Record<string, fc.Arbitrary<string>> = {
  uuid: fc.uuid(),
  email: fc.constant('someone@x.example'),
  date: fc.constantFrom('2026-02-28', '0001-01-01'),
  'date-time': fc.constant('2026-02-28T12:00:00Z'),
}

const words = ['deal', 'name', 'amount', 'company', 'EUR', 'Europe/Helsinki', 'nothing', 'a', '0.5']

function textOf(schema: Schema): fc.Arbitrary<string> {
  const known = byFormat[String(schema.format)]
  if (known) return known
  if (typeof schema.pattern === 'string') {
    // Not every pattern is one fast-check can turn round.
    try {
      return fc.stringMatching(new RegExp(schema.pattern))
    } catch {
      return fc.constantFrom(...words)
    }
  }
  const maxLength = Math.min(Number(schema.maxLength ?? 20), 20)
  return fc.oneof(
    fc.constantFrom(...words),
    fc.string({ minLength: Number(schema.minLength ?? 0), maxLength }),
  )
}

/** A value with one place in it, anywhere, replaced by something else. */
export function spoiled(value: unknown, at: number, by: unknown): unknown {
  const places = placesIn(value)
  const place = places[at % places.length]!
  return replaced(value, place, by)
}

function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]]
  return [[], ...Object.entries(value).flatMap(([key, one]) => placesIn(one).map((place) => [key, ...place]))]
}

function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value))
    return value.map((one, at) => (String(at) === key ? replaced(one, rest, by) : one))
  const object = value as Record<string, unknown>
  return { ...object, [key]: replaced(object[key], rest, by) }
}
