import { compareText } from '../compare-text.ts'
import type { ShownFieldType } from '../field-type.ts'
import { plainText } from './plain-text.ts'

export const autoNumber = {
  ...plainText,
  name: 'autoNumber',
  traits: {
    group: 'text',
    mayBe: ['title', 'unique', 'indexed', 'searchable'],
    madeBy: 'numbering',
    converts: 'away',
  },
  compare: (a, b) => a.length - b.length || compareText(a, b),
} satisfies ShownFieldType<string>
