import { IconListNumbers } from '@tabler/icons-react'
import { NumberCell } from './cell/parsed-cell.tsx'
import { TextOperand } from './operand/text-operand.tsx'
import type { WebFieldType } from './web-field-type.ts'

export const autoNumber: WebFieldType<string> = {
  icon: IconListNumbers,
  align: 'left',
  width: 100,
  Cell: NumberCell,
  Input: null,
  Operand: TextOperand,
}
