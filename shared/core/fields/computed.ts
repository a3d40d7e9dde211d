import type { FieldDefinition } from '../metadata.ts'
import { asResult } from './as-result.ts'
import { boolean } from './boolean.ts'
import { currency } from './currency.ts'
import { date } from './date.ts'
import { dateTime } from './date-time.ts'
import type { FieldType, ShownFieldType } from './field-type.ts'
import { number } from './number.ts'
import { refused } from './problems.ts'
import { text } from './text.ts'

const results: Readonly<Record<string, FieldType>> = { text, number, currency, boolean, date, dateTime }

/** A type whose values the product computes: refused from outside, otherwise as the type of the result does. */
export function computedType(
  shown: ShownFieldType & Pick<FieldType, 'formatPlain'>,
  own: Pick<FieldType, 'checkOptions' | 'examples'>,
): FieldType {
  return {
    ...shown,
    ...own,
    parse: () => refused('fields.read-only'),
    parseText: () => refused('fields.read-only'),
    parseOperand: (condition, field, context) =>
      typeOf(field).parseOperand(condition, asResult(field), context),
    matches: (value, op, operand, field, context) =>
      typeOf(field).matches(value, op, operand, asResult(field), context),
    schema: (field) => typeOf(field).schema(asResult(field)),
    searchText: (value, field) => typeOf(field).searchText?.(value, asResult(field)) ?? '',
  }
}

function typeOf(field: FieldDefinition): FieldType {
  return results[asResult(field).type] ?? text
}
