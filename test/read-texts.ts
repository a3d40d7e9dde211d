import assert from 'node:assert/strict'
import { exampleField } from '../shared/core/fields/example-fields.ts'
import type { FieldTypeName, ReadingHints, ValueContext } from '../shared/core/fields/field-type.ts'
import { fieldTypeOf } from '../shared/core/fields/index.ts'
import { phoneNumbers } from '../shared/core/fields/phone-numbers.ts'
import type { FieldOptions } from '../shared/core/metadata.ts'

/** Who reads a text: places with their languages, currencies and orders of dates. */
export const english: ValueContext = {
  language: 'en',
  timeZone: 'Europe/Helsinki',
  currency: 'EUR',
  country: 'GB',
  now: new Date('2026-11-03T10:00:00.000Z'),
  phoneNumbers,
}
export const finnish: ValueContext = { ...english, language: 'fi', country: 'FI' }
export const chinese: ValueContext = {
  ...english,
  language: 'zh-Hans',
  country: 'CN',
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
}
export const american: ValueContext = { ...english, country: 'US', currency: 'USD' }

/** What a type of field makes of a text: the value, or the code of why not. */
export function read(type: FieldTypeName, text: string, context = english, options?: FieldOptions): unknown {
  const field = exampleField(type)
  const parsed = fieldTypeOf(field).parseText(text, options ? { ...field, options } : field, context)
  return parsed.ok ? parsed.value : parsed.problem.code
}

/** Holds a table of texts to what each is read as. */
export function expect(type: FieldTypeName, cases: Record<string, unknown>, context = english): void {
  for (const [text, wanted] of Object.entries(cases))
    assert.deepEqual(read(type, text, context), wanted, text)
}

/** Somebody who was told how a file writes numbers and dates. */
export function hinted(hints: ReadingHints, context = english): ValueContext {
  return { ...context, hints }
}
