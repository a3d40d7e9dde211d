import { IconPercentage } from '@tabler/icons-react'
import { NumberCell } from './cell/parsed-cell.tsx'
import type { WebFieldType } from './web-field-type.ts'

export const percent: WebFieldType<number> = {
  icon: IconPercentage,
  align: 'right',
  width: 100,
  Cell: NumberCell,
}
