import { readers } from '../expressions/readers.ts'
import type { FieldDefinition } from '../metadata.ts'
import { keysOperators, matchesKeys } from './conditions/key-conditions.ts'
import { readOperand } from './conditions/operand.ts'
import type { FieldType, Parsed } from './field-type.ts'
import { accepted, blank, refused } from './problems.ts'
import { compareKeys } from './select.ts'
import { checkSelectOptions, keySchema, labelOf, optionIndex, readOption } from './select-options.ts'

// Google writes ' ::: ' between values, HubSpot ';', Airtable ',', people in China 、 and ，.
const separators = /:::|[;,|、，；\n]/
const limit = 1_000
const textLimit = 100_000

/** Keys of options: each once, in the options' order. */
export const multiSelect: FieldType<string[]> = {
  name: 'multiSelect',
  traits: { group: 'choice', isCoded: true, mayBe: ['indexed'], defaultGives: 'list' },
  inExpressions: () => readers.list,
  kind: () => 'choices',
  operators: () => keysOperators,
  checkOptions: checkSelectOptions,
  parse: parseKeys,
  parseText: parseKeysText,
  parseOperand: (condition, field) =>
    readOperand(condition, keysOperators, (input) => parseKey(input, field)),
  format: (value, field, context) =>
    value
      .map((key) => labelOf(key, field, context.language))
      .join(context.language.startsWith('zh') ? '、' : ', '),
  formatPlain: (value) => value.join(';'),
  compare: (a, b, field) => {
    for (const [at, key] of a.entries()) {
      if (at >= b.length) return 1
      const order = compareKeys(key, b[at]!, field)
      if (order !== 0) return order
    }
    return a.length - b.length
  },
  equals: (a, b) =>
    a === b || (a !== null && b !== null && a.length === b.length && a.every((key, at) => key === b[at])),
  matches: matchesKeys,
  schema: (field) => ({ type: 'array', items: keySchema(field), uniqueItems: true, maxItems: limit }),
  examples: [['won'], ['won', 'lost'], ['open', 'won', 'lost']],
}

function parseKeys(input: unknown, field: FieldDefinition): Parsed<string[]> {
  if (input === null || input === undefined || input === '') return blank
  if (!Array.isArray(input)) return refused('fields.wrong-type', { expected: 'a list of keys of options' })
  if (input.length > limit) return refused('fields.too-many', { limit })
  const { places } = optionIndex(field)
  for (const [at, key] of input.entries()) {
    if (typeof key !== 'string')
      return refused('fields.wrong-type', { expected: 'the key of an option' }, `[${at}]`)
    if (!places.has(key)) return refused('fields.multiSelect.unknown-option', { value: key }, `[${at}]`)
  }
  return inOrder(input, field)
}

function parseKeysText(text: string, field: FieldDefinition): Parsed<string[]> {
  const whole = text.trim()
  if (whole === '') return blank
  if (whole.length > textLimit) return refused('fields.too-long', { limit: textLimit })
  // A label may have a comma in it.
  const single = readOption(whole, field)
  if (single !== null) return accepted([single])
  const keys: string[] = []
  for (const part of whole.split(separators)) {
    if (part.trim() === '') continue
    const key = readOption(part.trim(), field)
    if (key === null) return refused('fields.multiSelect.unknown-option', { value: part.trim() })
    if (keys.push(key) > limit) return refused('fields.too-many', { limit })
  }
  return inOrder(keys, field)
}

function parseKey(input: unknown, field: FieldDefinition): Parsed<string> {
  if (input === null || input === undefined || input === '') return blank
  if (typeof input === 'string' && optionIndex(field).places.has(input)) return accepted(input)
  return refused('fields.multiSelect.unknown-option', { value: input })
}

function inOrder(keys: readonly string[], field: FieldDefinition): Parsed<string[]> {
  const unique = [...new Set(keys)].sort((a, b) => compareKeys(a, b, field))
  return unique.length === 0 ? blank : accepted(unique)
}
