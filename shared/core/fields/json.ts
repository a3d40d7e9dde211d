import { readOperand } from './conditions/operand.ts'
import type { FieldType, Parsed } from './field-type.ts'
import { accepted, blank, refused } from './problems.ts'
import { json as shown } from './shown/json.ts'
import { presenceOperators } from './shown/operators.ts'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

const sizeLimit = 64 * 1024
const depthLimit = 50

/** Anything JSON can say, up to 64 KB. The order of an object's keys is not kept by the database. */
export const json: FieldType<Json> = {
  ...shown,
  checkOptions: () => [],
  parse: (input) => parseJson(input),
  parseText: parseJsonText,
  parseOperand: (condition) => readOperand(condition, presenceOperators, () => blank),
  matches: (value, op) => (op === 'isBlank' ? value === null : op === 'isNotBlank' && value !== null),
  schema: () => ({ description: 'Anything JSON can say, up to 64 KB.' }),
  examples: [{ a: [1, 'two', null, { b: true }] }, [1, 2, 3], 'text', 7, true],
}

type Fault =
  | 'fields.json.not-json'
  | 'fields.json.too-large'
  | 'fields.json.too-deep'
  | 'fields.invalid-characters'

function parseJson(input: unknown): Parsed<Json> {
  if (input === null || input === undefined || input === '') return blank
  const fault = faultIn(input, 0, { left: sizeLimit })
  if (fault !== null) return refused(fault)
  const text = JSON.stringify(input)
  // JSON text is never shorter in UTF-8 than in UTF-16 units, so most values need no encoding.
  if (text.length > sizeLimit || (text.length * 3 > sizeLimit && utf8Length(text) > sizeLimit))
    return refused('fields.json.too-large')
  if (text === '{}' || text === '[]') return blank
  // faultIn has just looked at every part of it.
  return accepted(input as Json)
}

function parseJsonText(text: string): Parsed<Json> {
  const whole = text.trim()
  if (whole === '') return blank
  if (whole.length > sizeLimit * 2) return refused('fields.json.too-large')
  try {
    return parseJson(JSON.parse(whole))
  } catch {
    return refused('fields.json.not-json')
  }
}

/** What no JSON column can hold: functions, infinities, broken Unicode, NUL; `budget` ends hostile sizes early. */
function faultIn(input: unknown, depth: number, budget: { left: number }): Fault | null {
  budget.left -= 1
  if (budget.left < 0) return 'fields.json.too-large'
  if (typeof input === 'string') return isStorable(input) ? null : 'fields.invalid-characters'
  if (input === null || typeof input === 'boolean') return null
  if (typeof input === 'number') return Number.isFinite(input) ? null : 'fields.json.not-json'
  if (typeof input !== 'object') return 'fields.json.not-json'
  if (depth >= depthLimit) return 'fields.json.too-deep'
  const keys = Array.isArray(input) ? [] : Object.keys(input)
  if (!keys.every(isStorable)) return 'fields.invalid-characters'
  for (const part of Object.values(input)) {
    const fault = faultIn(part, depth + 1, budget)
    if (fault !== null) return fault
  }
  return null
}

function isStorable(text: string): boolean {
  return !text.includes('\u0000') && text.isWellFormed()
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length
}
