import { isKnownCountry } from '../../platform/countries.ts'
import type { FieldDefinition } from '../metadata.ts'
import { optionProblem } from './check-options.ts'
import { cleanLine, isCleanText, withoutControls } from './clean-text.ts'
import { readOperand } from './conditions/operand.ts'
import { readTextOperand } from './conditions/text-conditions.ts'
import type { FieldType, Parsed, ValueContext } from './field-type.ts'
import { plainText } from './plain-text.ts'
import { accepted, blank, refused } from './problems.ts'
import { textOperators } from './shown/operators.ts'
import { countryOf, e164, phone as shown } from './shown/phone.ts'

const shortest = 3
const longest = 32

/**
 * A phone number: E.164 ('+358401234567') where the world's number plans know it, otherwise the text as
 * it was given, tidied. What has fewer than three digits or more than 32 characters is no phone number.
 */
export const phone: FieldType<string> = {
  ...plainText,
  ...shown,
  checkOptions: ({ country }) =>
    country === undefined || isKnownCountry(country)
      ? []
      : [optionProblem('country', 'fields.options.bad-country', { country })],
  parse: parsePhone,
  parseText: (input, field, context) =>
    parsePhone(withoutControls(input).replace(/^\s*tel:/i, ''), field, context),
  parseOperand: (condition, field, context) =>
    readOperand(condition, textOperators, (input, op) => {
      const isWhole = op === 'eq' || op === 'neq' || op === 'in' || op === 'notIn'
      return isWhole ? parsePhone(input, field, context) : readTextOperand(input, op)
    }),
  searchText: (value) => {
    const digits = value.replace(/\D/g, '')
    return digits === value ? value : `${value} ${digits}`
  },
  schema: () => ({
    type: 'string',
    minLength: shortest,
    maxLength: longest,
    description: 'E.164 where the number is known to the world’s plans, otherwise as it was written.',
  }),
  examples: ['+358401234567', '+8613812345678', '+12125550123', '112'],
}

function parsePhone(input: unknown, field: FieldDefinition, context: ValueContext): Parsed<string> {
  if (input === null || input === undefined) return blank
  if (typeof input !== 'string') return refused('fields.wrong-type', { expected: 'a phone number as a text' })
  if (input.length > 200) return refused('fields.phone.not-a-phone', { text: input })
  if (!isCleanText(input)) return refused('fields.invalid-characters')
  const tidy = cleanLine(input.normalize('NFKC')).replace(/\s+/g, ' ')
  if (tidy === '') return blank
  if (e164.test(tidy)) return accepted(tidy)
  const digits = tidy.replace(/[^\p{Nd}]/gu, '').length
  if (digits < shortest || tidy.length > longest) return refused('fields.phone.not-a-phone', { text: tidy })
  return accepted(context.phoneNumbers?.toE164(tidy, countryOf(field, context)) ?? tidy)
}
