import { IconListNumbers } from '@tabler/icons-react'
import { NumberCell } from './parsed-cell.tsx'
import { TextOperand } from './text-operand.tsx'
import type { WebFieldType } from './web-field-type.ts'

export const autoNumber: WebFieldType<string> = {
  icon: IconListNumbers,
  align: 'left',
  width: 100,
  Cell: NumberCell,
  Input: null,
  Operand: TextOperand,
}
