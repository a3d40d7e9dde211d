import { compareText } from '../compare-text.ts'
import type { ShownFieldType } from '../field-type.ts'
import { htmlText } from '../html-text.ts'
import { wholeTextOperators } from './operators.ts'

export const richText = {
  name: 'richText',
  traits: { group: 'lines', isCoded: true, mayBe: ['title', 'searchable'] },
  kind: () => 'text',
  operators: () => wholeTextOperators,
  format: (value) => htmlText(value),
  formatPlain: (value) => value,
  compare: (a, b) => compareText(htmlText(a), htmlText(b)) || compareText(a, b),
  equals: (a, b) => a === b,
} satisfies ShownFieldType<string>
