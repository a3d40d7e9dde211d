import { optionProblem } from './check-options.ts'
import type { FieldType } from './field-type.ts'
import { plainText } from './plain-text.ts'
import { refused } from './problems.ts'
import { autoNumber as shown } from './shown/auto-number.ts'

const format = /^[^{}]{0,40}\{0{1,12}\}[^{}]{0,40}$/

/** A number the product gives each record, once and for good ('D-0042'). */
export const autoNumber: FieldType<string> = {
  ...plainText,
  ...shown,
  checkOptions: (options) =>
    options.format === undefined || format.test(options.format)
      ? []
      : [optionProblem('format', 'fields.options.bad-format')],
  parse: () => refused('fields.read-only'),
  parseText: () => refused('fields.read-only'),
  schema: () => ({ type: 'string' }),
  examples: ['D-0001', 'D-0042', 'D-12345'],
}
