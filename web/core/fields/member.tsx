import { IconUserCircle } from '@tabler/icons-react'
import type { ReferenceValue } from '../../../shared/core/fields/reference.ts'
import { reference } from './reference.tsx'
import type { WebFieldType } from './web-field-type.ts'

export const member: WebFieldType<ReferenceValue> = { ...reference, icon: IconUserCircle, width: 150 }
