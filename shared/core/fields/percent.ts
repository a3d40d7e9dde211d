import { readers } from '../expressions/readers.ts'
import type { FieldType } from './field-type.ts'
import { formatPercent } from './formats.ts'
import { number } from './number.ts'

/** A number of hundredths: 60 is 60 %. Expressions see it as its fraction, 0.6. */
export const percent: FieldType<number> = {
  ...number,
  name: 'percent',
  traits: { group: 'number', mayBe: ['indexed'] },
  inExpressions: () => readers.percent,
  format: (value, field, context) => formatPercent(value, context.language, field.options.decimals),
  schema: (field) => ({ ...number.schema(field), description: 'In hundredths: 60 is 60 %.' }),
  examples: [0, 60, 12.5, -3, 150],
}
