import type { ErrorDetail } from '../../platform/errors.ts'
import { compilePattern, type Pattern } from '../../platform/linear-pattern.ts'
import type { FieldDefinition, FieldOptions } from '../metadata.ts'
import { checkMaxLength, optionProblem } from './check-options.ts'
import { cleanLine, isCleanText, isLonger, withoutControls } from './clean-text.ts'
import type { FieldType, Parsed } from './field-type.ts'
import { plainText } from './plain-text.ts'
import { accepted, blank, refused } from './problems.ts'
import { text as shown } from './shown/text.ts'

const defaultLength = 1_000
const largestLength = 10_000
const patterns = new WeakMap<FieldDefinition, Pattern | null>()

/** One line of text. */
export const text: FieldType<string> = {
  ...plainText,
  ...shown,
  checkOptions: checkTextOptions,
  parse: (input, field) => parseLine(input, field),
  parseText: (input, field) => parseLine(withoutControls(input), field),
  schema: ({ options: { maxLength = defaultLength } }) => ({ type: 'string', maxLength }),
  examples: ['Kith', 'Åström & Söhne', '苏州云岭精密仪器有限公司', '"quoted", 1;2\\3', '0123'],
}

function parseLine(input: unknown, field: FieldDefinition): Parsed<string> {
  if (input === null || input === undefined) return blank
  if (typeof input !== 'string') return refused('fields.wrong-type', { expected: 'a text' })
  const limit = field.options.maxLength ?? defaultLength
  // Looked at before anything that takes time in proportion to the length.
  if (input.length > limit * 4 + 1_000) return refused('fields.too-long', { limit })
  if (!isCleanText(input)) return refused('fields.invalid-characters')
  const value = cleanLine(input)
  if (value === '') return blank
  if (isLonger(value, limit)) return refused('fields.too-long', { limit })
  if (field.options.pattern !== undefined && !hasPattern(value, field))
    return refused('fields.text.pattern', { pattern: field.options.pattern })
  return accepted(value)
}

// A pattern that cannot be compiled was refused when the field was made; it refuses no value here.
function hasPattern(value: string, field: FieldDefinition): boolean {
  let pattern = patterns.get(field)
  if (pattern === undefined) {
    const compiled = compilePattern(field.options.pattern ?? '')
    pattern = compiled.ok ? compiled.pattern : null
    patterns.set(field, pattern)
  }
  return pattern === null || pattern.matches(value)
}

function checkTextOptions(options: FieldOptions): ErrorDetail[] {
  const problems = checkMaxLength(options.maxLength, largestLength)
  if (options.pattern === undefined) return problems
  const compiled = compilePattern(options.pattern)
  if (!compiled.ok)
    problems.push(optionProblem('pattern', 'fields.options.bad-pattern', { reason: compiled.reason }))
  return problems
}
