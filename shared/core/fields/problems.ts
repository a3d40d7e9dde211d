import type { Parsed, Problem } from './field-type.ts'

/** Every way a value can be refused, with its English sentence. The web has a sentence per code in each language. */
const sentences = {
  'fields.required': 'This field needs a value.',
  'fields.read-only': 'This value is made by Kith and cannot be written.',
  'fields.wrong-type': 'Send {expected}.',
  'fields.unknown-part': 'There is no part named {name} here.',
  'fields.too-long': 'Shorten this to at most {limit} characters.',
  'fields.too-many': 'Give at most {limit} values.',
  'fields.invalid-characters':
    'Remove the characters that are not text (control characters, broken Unicode).',
  'fields.below-minimum': 'Give a value that is not below {min}.',
  'fields.above-maximum': 'Give a value that is not above {max}.',
  'fields.text.pattern': 'This does not have the form that is asked for here.',
  'fields.number.not-a-number': '“{text}” is not a number.',
  'fields.number.too-precise': 'A number can have 15 digits. Shorten it, or keep it in a text field.',
  'fields.number.too-large': 'A number can have 15 digits before the point.',
  'fields.number.too-many-decimals': 'Give at most {decimals} digits after the point.',
  'fields.currency.not-an-amount': '“{text}” is not an amount of money.',
  'fields.currency.too-large': 'An amount can have 15 digits before the point.',
  'fields.currency.too-many-decimals': 'Give at most {decimals} digits after the point.',
  'fields.currency.unknown-currency': '“{currency}” is not a currency code such as EUR.',
  'fields.date.not-a-date': '“{text}” is not a date. Write it as 2026-11-03.',
  'fields.dateTime.not-a-time': '“{text}” is not a date and time. Write it as 2026-11-03T14:30:00Z.',
  'fields.dateTime.no-zone': 'Say the time zone: end the time with Z or an offset such as +02:00.',
  'fields.boolean.not-yes-or-no': '“{text}” is neither yes nor no.',
  'fields.select.unknown-option': '“{value}” is not one of the options.',
  'fields.multiSelect.unknown-option': '“{value}” is not one of the options.',
  'fields.email.not-an-email': '“{text}” is not an email address.',
  'fields.phone.not-a-phone': '“{text}” is not a phone number.',
  'fields.url.not-a-url': '“{text}” is not a web address.',
  'fields.url.unsupported-scheme': 'Only web addresses that begin with http or https can be kept.',
  'fields.address.unknown-country': '“{text}” is not a country. Use a code such as FI.',
  'fields.address.bad-coordinate':
    'Latitude is between -90 and 90, longitude between -180 and 180; give both.',
  'fields.personName.no-name': 'Give a first or a last name.',
  'fields.reference.not-an-id': '“{text}” is not the id of a record.',
  'fields.reference.unknown-object': 'This field cannot point at “{object}”.',
  'fields.reference.no-object': 'Say which object the record belongs to: { object, id }.',
  'fields.json.not-json': 'This is not JSON.',
  'fields.json.too-large': 'JSON can have 64 KB here.',
  'fields.json.too-deep': 'JSON can be nested 50 levels deep here.',
  'fields.options.bad-length': 'A length is a whole number from 1 to {limit}.',
  'fields.options.bad-pattern': 'The pattern cannot be used: {reason}.',
  'fields.options.bad-decimals': 'Decimals are a whole number from 0 to {limit}.',
  'fields.options.bad-bound': 'This bound is not a value of the field.',
  'fields.options.bounds-crossed': 'The minimum is above the maximum.',
  'fields.options.no-options': 'Give at least one option.',
  'fields.options.too-many-options': 'Give at most {limit} options.',
  'fields.options.bad-key':
    'An option’s key has 1 to 100 characters without commas, semicolons, bars or line breaks.',
  'fields.options.duplicate-key': 'Two options have the key “{key}”.',
  'fields.options.no-label': 'Give every option an English label.',
  'fields.options.no-targets': 'Say which objects this field may point at.',
  'fields.options.bad-target': '“{object}” is not the name of an object.',
  'fields.options.bad-on-delete': 'A field that can be cleared or refuse: “clear” or “refuse”.',
  'fields.options.bad-country': '“{country}” is not a country code such as FI.',
  'fields.options.bad-format': 'Write the number’s place as zeros between braces, once: D-{0000}.',
  'fields.options.no-expression': 'Write the expression to compute.',
  'fields.options.bad-result-type': 'Choose the type of the result.',
  'fields.options.bad-roll-up': 'Say which object, which of its reference fields, and what to compute.',
} as const

export type FieldProblemCode = keyof typeof sentences
export const fieldProblemCodes = Object.keys(sentences) as readonly FieldProblemCode[]

/** A problem with its English sentence; texts among the parameters are cut to what a message can show. */
export function fieldProblem(
  code: FieldProblemCode,
  params: Record<string, unknown> = {},
  part?: string,
): Problem {
  const shown = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, short(value)]))
  const message = sentences[code].replace(/\{([A-Za-z]+)\}/g, (all, name: string) =>
    Object.hasOwn(shown, name) ? String(shown[name]) : all,
  )
  return {
    code,
    message,
    ...(Object.keys(shown).length > 0 && { params: shown }),
    ...(part !== undefined && { part }),
  }
}

/** A value that is refused. */
export function refused(
  code: FieldProblemCode,
  params?: Record<string, unknown>,
  part?: string,
): { ok: false; problem: Problem } {
  return { ok: false, problem: fieldProblem(code, params, part) }
}

/** A value that is taken. */
export function accepted<V>(value: V): Parsed<V> {
  return { ok: true, value }
}

/** No value. */
export const blank: { ok: true; value: null } = { ok: true, value: null }

/** Is this JSON's object, not null and not an array? */
export function isObject(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

/** What a message can show of anything a caller may have sent. */
function short(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'string') return Array.isArray(value) ? 'a list' : typeof value
  return (value.length <= 100 ? value : `${value.slice(0, 99)}…`).toWellFormed()
}
