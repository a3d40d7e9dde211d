import { IconMathFunction } from '@tabler/icons-react'
import { NumberCell } from './cell/parsed-cell.tsx'
import type { WebFieldType } from './web-field-type.ts'

export const formula: WebFieldType = {
  icon: IconMathFunction,
  align: 'right',
  width: 120,
  Cell: NumberCell,
}
