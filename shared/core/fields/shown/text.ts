import type { ShownFieldType } from '../field-type.ts'
import { plainText } from './plain-text.ts'

export const text = {
  ...plainText,
  name: 'text',
  traits: { group: 'text', mayBe: ['title', 'unique', 'indexed', 'searchable'], defaultGives: 'text' },
} satisfies ShownFieldType<string>
