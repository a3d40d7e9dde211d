import { IconPaperclip } from '@tabler/icons-react'
import type { ReferenceValue } from '../../../shared/core/fields/reference.ts'
import { reference } from './reference.tsx'
import type { WebFieldType } from './web-field-type.ts'

export const file: WebFieldType<ReferenceValue> = { ...reference, icon: IconPaperclip }
