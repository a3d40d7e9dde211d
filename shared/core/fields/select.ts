import { readers } from '../expressions/readers.ts'
import type { FieldDefinition } from '../metadata.ts'
import { keyOperators, matchesKey } from './conditions/key-conditions.ts'
import { readOperand } from './conditions/operand.ts'
import type { FieldType, Parsed } from './field-type.ts'
import { accepted, blank, refused } from './problems.ts'
import { checkSelectOptions, keySchema, labelOf, optionIndex, readOption } from './select-options.ts'

/** The key of one option. Lists sort by the options' order. */
export const select: FieldType<string> = {
  name: 'select',
  traits: { group: 'choice', isCoded: true, mayBe: ['title', 'unique', 'indexed'], defaultGives: 'text' },
  inExpressions: () => readers.text,
  kind: () => 'choice',
  operators: () => keyOperators,
  checkOptions: checkSelectOptions,
  parse: parseKey,
  parseText: (input, field) => {
    const text = input.trim()
    if (text === '') return blank
    const key = readOption(text, field)
    return key === null ? refused('fields.select.unknown-option', { value: text }) : accepted(key)
  },
  parseOperand: (condition, field) => readOperand(condition, keyOperators, (input) => parseKey(input, field)),
  format: (value, field, context) => labelOf(value, field, context.language),
  formatPlain: (value) => value,
  compare: (a, b, field) => compareKeys(a, b, field),
  equals: (a, b) => a === b,
  matches: matchesKey,
  schema: keySchema,
  examples: ['won', 'lost', 'open'],
}

/** By place in the list of options; keys whose option is gone come last, by their text. */
export function compareKeys(a: string, b: string, field: FieldDefinition): number {
  if (a === b) return 0
  const { places } = optionIndex(field)
  const last = places.size
  return (places.get(a) ?? last) - (places.get(b) ?? last) || (a < b ? -1 : 1)
}

function parseKey(input: unknown, field: FieldDefinition): Parsed<string> {
  if (input === null || input === undefined || input === '') return blank
  if (typeof input !== 'string') return refused('fields.wrong-type', { expected: 'the key of an option' })
  return optionIndex(field).places.has(input)
    ? accepted(input)
    : refused('fields.select.unknown-option', { value: input })
}
