import type { FieldDefinition } from '../metadata.ts'
import { checkMaxLength } from './check-options.ts'
import { cleanLines, isCleanText, isLonger, withoutControls } from './clean-text.ts'
import type { FieldType, Parsed } from './field-type.ts'
import { plainText } from './plain-text.ts'
import { accepted, blank, refused } from './problems.ts'
import { longText as shown } from './shown/long-text.ts'

const defaultLength = 100_000
const largestLength = 1_000_000

/** Paragraphs of plain text; line breaks are \n. */
export const longText: FieldType<string> = {
  ...plainText,
  ...shown,
  checkOptions: (options) => checkMaxLength(options.maxLength, largestLength),
  parse: (input, field) => parseLines(input, field),
  parseText: (input, field) => parseLines(withoutControls(input), field),
  schema: ({ options: { maxLength = defaultLength } }) => ({ type: 'string', maxLength }),
  examples: ['First line\nSecond line', 'tab\there', '第一行\n\n第三行'],
}

function parseLines(input: unknown, field: FieldDefinition): Parsed<string> {
  if (input === null || input === undefined) return blank
  if (typeof input !== 'string') return refused('fields.wrong-type', { expected: 'a text' })
  const limit = field.options.maxLength ?? defaultLength
  if (input.length > limit * 4 + 1_000) return refused('fields.too-long', { limit })
  if (!isCleanText(input)) return refused('fields.invalid-characters')
  const value = cleanLines(input)
  if (value === '') return blank
  return isLonger(value, limit) ? refused('fields.too-long', { limit }) : accepted(value)
}
