import { IconCoins } from '@tabler/icons-react'
import { fieldTypes } from '../../../shared/core/fields/index.ts'
import type { Money } from '../../../shared/platform/money.ts'
import styles from './cell/cell.module.css'
import { withoutZeroCents } from './cell/zero-cents.ts'
import { MoneyInput } from './input/money-input.tsx'
import { OrderedOperand } from './operand/ordered-operand.tsx'
import { useValueContext } from './value-context.ts'
import type { CellProps, OperandProps, WebFieldType } from './web-field-type.ts'

export const currency: WebFieldType<Money> = {
  icon: IconCoins,
  align: 'right',
  width: 130,
  Cell: CurrencyCell,
  Input: MoneyInput,
  Operand: MoneyOperand,
}

/** An amount in its own currency; cents only where there are any. */
function CurrencyCell({ value, field }: CellProps<Money>) {
  const context = useValueContext()
  return (
    <span className={styles.number}>
      {withoutZeroCents(fieldTypes.currency.format(value, field, context))}
    </span>
  )
}

function MoneyOperand(props: OperandProps) {
  return <OrderedOperand {...props} Input={MoneyInput} />
}
