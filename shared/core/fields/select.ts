import { readers } from '../expressions/readers.ts'
import type { FieldDefinition } from '../metadata.ts'
import { matchesKey } from './conditions/key-conditions.ts'
import { readOperand } from './conditions/operand.ts'
import type { FieldType, Parsed } from './field-type.ts'
import { accepted, blank, refused } from './problems.ts'
import { checkSelectOptions, keySchema, readOption } from './select-options.ts'
import { keyOperators } from './shown/operators.ts'
import { optionIndex } from './shown/options.ts'
import { select as shown } from './shown/select.ts'

/** The key of one option. Lists sort by the options' order. */
export const select: FieldType<string> = {
  ...shown,
  inExpressions: () => readers.text,
  checkOptions: checkSelectOptions,
  parse: parseKey,
  parseText: (input, field) => {
    const text = input.trim()
    if (text === '') return blank
    const key = readOption(text, field)
    return key === null ? refused('fields.select.unknown-option', { value: text }) : accepted(key)
  },
  parseOperand: (condition, field) => readOperand(condition, keyOperators, (input) => parseKey(input, field)),
  matches: matchesKey,
  schema: keySchema,
  examples: ['won', 'lost', 'open'],
}

function parseKey(input: unknown, field: FieldDefinition): Parsed<string> {
  if (input === null || input === undefined || input === '') return blank
  if (typeof input !== 'string') return refused('fields.wrong-type', { expected: 'the key of an option' })
  return optionIndex(field).places.has(input)
    ? accepted(input)
    : refused('fields.select.unknown-option', { value: input })
}
