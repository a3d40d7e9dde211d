import { readers } from '../expressions/readers.ts'
import type { FieldType } from './field-type.ts'
import { number } from './number.ts'
import { percent as shown } from './shown/percent.ts'

/** A number of hundredths: 60 is 60 %. Expressions see it as its fraction, 0.6. */
export const percent: FieldType<number> = {
  ...number,
  ...shown,
  inExpressions: () => readers.percent,
  schema: (field) => ({ ...number.schema(field), description: 'In hundredths: 60 is 60 %.' }),
  examples: [0, 60, 12.5, -3, 150],
}
