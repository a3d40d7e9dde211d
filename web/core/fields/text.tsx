import { IconAbc } from '@tabler/icons-react'
import { ParsedCell } from './parsed-cell.tsx'
import { ParsedInput } from './parsed-input.tsx'
import { TextOperand } from './text-operand.tsx'
import type { WebFieldType } from './web-field-type.ts'

export const text: WebFieldType<string> = {
  icon: IconAbc,
  align: 'left',
  width: 180,
  Cell: ParsedCell,
  Input: ParsedInput,
  Operand: TextOperand,
}
