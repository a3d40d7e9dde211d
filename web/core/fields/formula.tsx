import { IconMathFunction } from '@tabler/icons-react'
import { OrderedOperand } from './ordered-operand.tsx'
import { NumberCell } from './parsed-cell.tsx'
import type { WebFieldType } from './web-field-type.ts'

export const formula: WebFieldType = {
  icon: IconMathFunction,
  align: 'right',
  width: 120,
  Cell: NumberCell,
  Input: null,
  Operand: OrderedOperand,
}
