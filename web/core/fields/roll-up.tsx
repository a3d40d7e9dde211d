import { IconSum } from '@tabler/icons-react'
import { OrderedOperand } from './ordered-operand.tsx'
import { NumberCell } from './parsed-cell.tsx'
import type { WebFieldType } from './web-field-type.ts'

export const rollUp: WebFieldType = {
  icon: IconSum,
  align: 'right',
  width: 120,
  Cell: NumberCell,
  Input: null,
  Operand: OrderedOperand,
}
