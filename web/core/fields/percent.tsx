import { IconPercentage } from '@tabler/icons-react'
import { NumberInput } from './number.tsx'
import { OrderedOperand } from './ordered-operand.tsx'
import { NumberCell } from './parsed-cell.tsx'
import type { WebFieldType } from './web-field-type.ts'

export const percent: WebFieldType<number> = {
  icon: IconPercentage,
  align: 'right',
  width: 100,
  Cell: NumberCell,
  Input: NumberInput,
  Operand: OrderedOperand,
}
