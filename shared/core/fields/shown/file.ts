import type { ShownFieldType } from '../field-type.ts'
import type { ReferenceValue } from '../reference.ts'
import { reference } from './reference.ts'

export const file = {
  ...reference,
  name: 'file',
  // A file's content lives elsewhere; no text stands for it.
  traits: { group: 'file', mayBe: [], converts: 'never' },
} satisfies ShownFieldType<ReferenceValue>
