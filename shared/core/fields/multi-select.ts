import { readers } from '../expressions/readers.ts'
import type { FieldDefinition } from '../metadata.ts'
import { matchesKeys } from './conditions/key-conditions.ts'
import { readOperand } from './conditions/operand.ts'
import type { FieldType, Parsed } from './field-type.ts'
import { accepted, blank, refused } from './problems.ts'
import { checkSelectOptions, keySchema, readOption } from './select-options.ts'
import { multiSelect as shown } from './shown/multi-select.ts'
import { keysOperators } from './shown/operators.ts'
import { optionIndex } from './shown/options.ts'
import { compareKeys } from './shown/select.ts'

// Google writes ' ::: ' between values, HubSpot ';', Airtable ',', people in China 、 and ，.
const separators = /:::|[;,|、，；\n]/
const limit = 1_000
const textLimit = 100_000

/** Keys of options: each once, in the options' order. */
export const multiSelect: FieldType<string[]> = {
  ...shown,
  inExpressions: () => readers.list,
  checkOptions: checkSelectOptions,
  parse: parseKeys,
  parseText: parseKeysText,
  parseOperand: (condition, field) =>
    readOperand(condition, keysOperators, (input) => parseKey(input, field)),
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
