import type { FieldType } from './field-type.ts'
import { type ReferenceValue, reference } from './reference.ts'

/** A member of the workspace, or several: a reference to `member`. */
export const member: FieldType<ReferenceValue> = { ...reference, name: 'member', checkOptions: () => [] }
