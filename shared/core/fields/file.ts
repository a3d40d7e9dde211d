import type { FieldType } from './field-type.ts'
import { type ReferenceValue, reference } from './reference.ts'
import { file as shown } from './shown/file.ts'

/** A file, or several: a reference to `file`, whose record says name, size and kind. */
export const file: FieldType<ReferenceValue> = {
  ...reference,
  ...shown,
  checkOptions: () => [],
}
