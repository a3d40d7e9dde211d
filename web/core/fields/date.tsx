import { IconCalendar } from '@tabler/icons-react'
import { NumberCell } from './cell/parsed-cell.tsx'
import type { WebFieldType } from './web-field-type.ts'

export const date: WebFieldType<string> = {
  icon: IconCalendar,
  align: 'right',
  width: 120,
  Cell: NumberCell,
}
