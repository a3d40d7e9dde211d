import { IconAbc } from '@tabler/icons-react'
import { ParsedCell } from './cell/parsed-cell.tsx'
import type { WebFieldType } from './web-field-type.ts'

export const text: WebFieldType<string> = {
  icon: IconAbc,
  align: 'left',
  width: 180,
  Cell: ParsedCell,
}
