import { readers } from '../expressions/readers.ts'
import { optionProblem } from './check-options.ts'
import { compareText } from './compare-text.ts'
import { readOperand } from './conditions/operand.ts'
import { matchesText, readTextOperand, textOperators } from './conditions/text-conditions.ts'
import type { FieldType } from './field-type.ts'
import { refused } from './problems.ts'

const format = /^[^{}]{0,40}\{0{1,12}\}[^{}]{0,40}$/

/** A number the product gives each record, once and for good ('D-0042'). */
export const autoNumber: FieldType<string> = {
  name: 'autoNumber',
  traits: { mayBe: ['title', 'unique', 'indexed', 'searchable'], madeBy: 'numbering', converts: 'away' },
  inExpressions: () => readers.text,
  kind: () => 'text',
  operators: () => textOperators,
  checkOptions: (options) =>
    options.format === undefined || format.test(options.format)
      ? []
      : [optionProblem('format', 'fields.options.bad-format')],
  parse: () => refused('fields.read-only'),
  parseText: () => refused('fields.read-only'),
  parseOperand: (condition) => readOperand(condition, textOperators, readTextOperand),
  format: (value) => value,
  formatPlain: (value) => value,
  compare: (a, b) => a.length - b.length || compareText(a, b),
  equals: (a, b) => a === b,
  matches: matchesText,
  searchText: (value) => value,
  schema: () => ({ type: 'string' }),
  examples: ['D-0001', 'D-0042', 'D-12345'],
}
