import type { ShownFieldType } from '../field-type.ts'
import type { ReferenceValue } from '../reference.ts'
import { reference } from './reference.ts'

export const member = { ...reference, name: 'member' } satisfies ShownFieldType<ReferenceValue>
