import type { ShownFieldType } from '../field-type.ts'
import { plainText } from './plain-text.ts'

export const url = {
  ...plainText,
  name: 'url',
  traits: {
    group: 'reach',
    identifies: true,
    mayBe: ['title', 'unique', 'indexed', 'searchable'],
    defaultGives: 'text',
  },
  format: (value) => value.replace(/^https?:\/\/(?:www\.)?/, ''),
} satisfies ShownFieldType<string>
