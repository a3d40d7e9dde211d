import type { FieldType } from './field-type.ts'
import { type ReferenceValue, reference } from './reference.ts'
import { member as shown } from './shown/member.ts'

/** A member of the workspace, or several: a reference to `member`. */
export const member: FieldType<ReferenceValue> = { ...reference, ...shown, checkOptions: () => [] }
