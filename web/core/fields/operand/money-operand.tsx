import { MoneyInput } from '../input/money-input.tsx'
import type { OperandProps } from '../web-field-type.ts'
import { OrderedOperand } from './ordered-operand.tsx'

export function MoneyOperand(props: OperandProps) {
  return <OrderedOperand {...props} Input={MoneyInput} />
}
