import { IconListNumbers } from '@tabler/icons-react'
import { NumberCell } from './cell/parsed-cell.tsx'
import type { WebFieldType } from './web-field-type.ts'

export const autoNumber: WebFieldType<string> = {
  icon: IconListNumbers,
  align: 'left',
  width: 100,
  Cell: NumberCell,
}
