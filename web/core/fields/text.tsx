import { IconAbc } from '@tabler/icons-react'
import { ParsedCell } from './cell/parsed-cell.tsx'
import { ParsedInput } from './input/parsed-input.tsx'
import { TextOperand } from './operand/text-operand.tsx'
import type { WebFieldType } from './web-field-type.ts'

export const text: WebFieldType<string> = {
  icon: IconAbc,
  align: 'left',
  width: 180,
  Cell: ParsedCell,
  Input: ParsedInput,
  Operand: TextOperand,
}
