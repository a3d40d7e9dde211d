import { compositeReader } from '../expressions/readers.ts'
import type { FieldDefinition } from '../metadata.ts'
import { cleanLine, isCleanText, isLonger, withoutControls } from './clean-text.ts'
import { readOperand } from './conditions/operand.ts'
import { matchesText, readTextOperand } from './conditions/text-conditions.ts'
import type { FieldType, Parsed } from './field-type.ts'
import { accepted, blank, isObject, refused } from './problems.ts'
import { type NameParts, readName } from './reading/read-name.ts'
import { firstReadBack } from './reading/round-trip.ts'
import { textOperators } from './shown/operators.ts'
import { nameIdentity, nameParts, nameText, personName as shown } from './shown/person-name.ts'

/** `first` and `last` are always there, '' when unknown; at least one of them says something. */
export type PersonName = NameParts

const limit = 200
const asText = compositeReader<PersonName>((value) => nameText(value))

/**
 * A person's name. Filters on the whole name and search see it as `nameText` writes it; parts have their
 * own paths (name.last). Lists sort by family name.
 */
export const personName: FieldType<PersonName> = {
  ...shown,
  inExpressions: () => asText,
  checkOptions: () => [],
  parse: parseName,
  parseText: parseNameText,
  parseOperand: (condition) => readOperand(condition, textOperators, readTextOperand),
  formatPlain: plainName,
  matches: (value, op, operand) => matchesText(value === null ? null : nameText(value), op, operand),
  searchText: (value) => nameText(value),
  schema: () => ({
    type: 'object',
    properties: Object.fromEntries(nameParts.map((part) => [part, { type: 'string', maxLength: limit }])),
    description: 'At least one of first and last says something.',
    additionalProperties: false,
  }),
  examples: [
    { first: 'Ada', last: 'Lovelace' },
    { first: 'Ludwig', last: 'van Beethoven' },
    { first: '小明', last: '王' },
    { first: '娜娜', last: '欧阳' },
    { first: 'Martin', last: 'King', middle: 'Luther', prefix: 'Dr.', suffix: 'Jr.' },
    { first: 'Madonna', last: '' },
  ],
}

function parseName(input: unknown, _field: FieldDefinition): Parsed<PersonName> {
  if (input === null || input === undefined || input === '') return blank
  if (!isObject(input)) return refused('fields.wrong-type', { expected: 'a name as { first, last }' })
  const read: Partial<Record<(typeof nameParts)[number], string>> = {}
  for (const [name, value] of Object.entries(input)) {
    const part = nameParts.find((known) => known === name)
    if (part === undefined) return refused('fields.unknown-part', { name })
    if (value === null || value === undefined) continue
    if (typeof value !== 'string') return refused('fields.wrong-type', { expected: 'a text' }, part)
    if (isLonger(value, limit * 2)) return refused('fields.too-long', { limit }, part)
    if (!isCleanText(value)) return refused('fields.invalid-characters', {}, part)
    read[part] = cleanLine(value)
  }
  return canonical(read)
}

function canonical(read: Partial<Record<(typeof nameParts)[number], string>>): Parsed<PersonName> {
  const long = nameParts.find((part) => isLonger(read[part] ?? '', limit))
  if (long !== undefined) return refused('fields.too-long', { limit }, long)
  if (!read.first && !read.last) {
    return read.middle || read.prefix || read.suffix ? refused('fields.personName.no-name') : blank
  }
  return accepted({
    first: read.first ?? '',
    last: read.last ?? '',
    ...(read.middle && { middle: read.middle }),
    ...(read.prefix && { prefix: read.prefix }),
    ...(read.suffix && { suffix: read.suffix }),
  })
}

function parseNameText(text: string, field: FieldDefinition): Parsed<PersonName> {
  if (text.length > limit * 10) return refused('fields.too-long', { limit })
  const line = cleanLine(withoutControls(text))
  if (line === '') return blank
  const written = line.startsWith('{') ? readJson(line) : null
  return written === null ? canonical(readName(line)) : parseName(written, field)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function plainName(value: PersonName, field: FieldDefinition): string {
  const given = [value.prefix, value.first, value.middle, value.suffix].filter(Boolean).join(' ')
  const forms = [nameText(value), `${value.last}, ${given}`, JSON.stringify(value)]
  const read = (form: string) => {
    const parsed = parseNameText(form, field)
    return parsed.ok ? parsed.value : null
  }
  return firstReadBack(forms, read, (name) => nameIdentity(name) === nameIdentity(value))
}
