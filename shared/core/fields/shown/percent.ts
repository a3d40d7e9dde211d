import type { ShownFieldType } from '../field-type.ts'
import { formatPercent } from '../formats.ts'
import { number } from './number.ts'

export const percent = {
  ...number,
  name: 'percent',
  traits: { group: 'number', mayBe: ['indexed'] },
  format: (value, field, context) => formatPercent(value, context.language, field.options.decimals),
} satisfies ShownFieldType<number>
