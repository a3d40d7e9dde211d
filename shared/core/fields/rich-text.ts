import { textReader } from '../expressions/readers.ts'
import type { FieldDefinition } from '../metadata.ts'
import { checkMaxLength } from './check-options.ts'
import { isCleanText, isLonger, withoutControls } from './clean-text.ts'
import { readOperand } from './conditions/operand.ts'
import { matchesText, readTextOperand } from './conditions/text-conditions.ts'
import type { FieldType, Parsed } from './field-type.ts'
import { htmlText, looksLikeHtml, textHtml } from './html-text.ts'
import { accepted, blank, refused } from './problems.ts'
import { wholeTextOperators } from './shown/operators.ts'
import { richText as shown } from './shown/rich-text.ts'

const defaultLength = 200_000
const largestLength = 1_000_000
const asText = textReader(htmlText)

/**
 * HTML. Here only size and characters are looked at: the server takes out what could act before it keeps
 * a value (sanitize-html.ts there). Filters look at the HTML's text as it is stored beside it.
 */
export const richText: FieldType<string> = {
  ...shown,
  inExpressions: () => asText,
  checkOptions: (options) => checkMaxLength(options.maxLength, largestLength),
  parse: (input, field) => parseHtml(input, field),
  parseText: (input, field) => {
    const text = withoutControls(input).trim()
    return parseHtml(looksLikeHtml(text) ? text : textHtml(text), field)
  },
  parseOperand: (condition) => readOperand(condition, wholeTextOperators, readTextOperand),
  matches: (value, op, operand) => matchesText(value === null ? null : htmlText(value), op, operand),
  searchText: (value) => htmlText(value),
  schema: ({ options: { maxLength = defaultLength } }) => ({
    type: 'string',
    contentMediaType: 'text/html',
    maxLength,
    description: 'HTML. Scripts, styles and unknown tags are taken out.',
  }),
  examples: ['<p>Hello <strong>world</strong></p>', '<ul><li>一</li><li>二 &amp; 三</li></ul>'],
}

function parseHtml(input: unknown, field: FieldDefinition): Parsed<string> {
  if (input === null || input === undefined) return blank
  if (typeof input !== 'string') return refused('fields.wrong-type', { expected: 'HTML as a text' })
  const limit = field.options.maxLength ?? defaultLength
  if (isLonger(input, limit)) return refused('fields.too-long', { limit })
  if (!isCleanText(input)) return refused('fields.invalid-characters')
  const value = input.normalize('NFC').trim()
  const isEmpty = htmlText(value) === '' && !/<(?:img|hr)\b/i.test(value)
  return isEmpty ? blank : accepted(value)
}
