import type { FieldType } from './field-type.ts'
import { type ReferenceValue, reference } from './reference.ts'

/** A file, or several: a reference to `file`, whose record says name, size and kind. */
export const file: FieldType<ReferenceValue> = {
  ...reference,
  name: 'file',
  // A file's content lives elsewhere; no text stands for it.
  traits: { group: 'file', mayBe: [], converts: 'never' },
  checkOptions: () => [],
}
