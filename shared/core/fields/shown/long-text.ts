import type { ShownFieldType } from '../field-type.ts'
import { plainText } from './plain-text.ts'

export const longText = {
  ...plainText,
  name: 'longText',
  traits: { group: 'lines', mayBe: ['title', 'searchable'], defaultGives: 'text' },
} satisfies ShownFieldType<string>
