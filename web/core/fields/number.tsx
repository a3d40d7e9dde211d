import { IconHash } from '@tabler/icons-react'
import { NumberCell } from './cell/parsed-cell.tsx'
import { ParsedInput } from './input/parsed-input.tsx'
import { OrderedOperand } from './operand/ordered-operand.tsx'
import type { InputProps, WebFieldType } from './web-field-type.ts'

export const number: WebFieldType<number> = {
  icon: IconHash,
  align: 'right',
  width: 110,
  Cell: NumberCell,
  Input: NumberInput,
  Operand: OrderedOperand,
}

/** A number typed the way the reader's language writes it. */
export function NumberInput<V>(props: InputProps<V>) {
  return <ParsedInput {...props} inputMode="decimal" alignRight={props.place === 'cell'} />
}
