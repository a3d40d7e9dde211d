import type { ShownFieldType } from '../field-type.ts'
import { plainText } from './plain-text.ts'

export const email = {
  ...plainText,
  name: 'email',
  traits: {
    group: 'reach',
    identifies: true,
    mayBe: ['title', 'unique', 'indexed', 'searchable'],
    defaultGives: 'text',
  },
} satisfies ShownFieldType<string>
