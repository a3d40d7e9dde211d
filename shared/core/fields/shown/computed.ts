import type { FieldDefinition } from '../../metadata.ts'
import { asResult } from '../as-result.ts'
import type { FieldTraits, ShownFieldType } from '../field-type.ts'
import { boolean } from './boolean.ts'
import { currency } from './currency.ts'
import { date } from './date.ts'
import { dateTime } from './date-time.ts'
import { number } from './number.ts'
import { text } from './text.ts'

const results: Readonly<Record<string, ShownFieldType>> = { text, number, currency, boolean, date, dateTime }

/** A type whose values the product computes: shown as the type of the result is. */
function computed(name: 'formula' | 'rollUp', traits: FieldTraits) {
  return {
    name,
    traits,
    kind: (field) => typeOf(field).kind(asResult(field)),
    operators: (field) => typeOf(field).operators(asResult(field)),
    format: (value, field, context) => typeOf(field).format(value, asResult(field), context),
    formatPlain: (value, field) => typeOf(field).formatPlain?.(value, asResult(field)) ?? '',
    compare: (a, b, field) => typeOf(field).compare(a, b, asResult(field)),
    equals: (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b),
  } satisfies ShownFieldType
}

export const formula = computed('formula', {
  group: 'computed',
  mayBe: ['title', 'indexed', 'searchable'],
  madeBy: 'derivation',
  converts: 'never',
})

export const rollUp = computed('rollUp', {
  group: 'computed',
  mayBe: ['indexed'],
  madeBy: 'derivation',
  converts: 'never',
})

function typeOf(field: FieldDefinition): ShownFieldType {
  return results[asResult(field).type] ?? text
}
