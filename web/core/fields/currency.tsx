import { IconCoins } from '@tabler/icons-react'
import { formatShortMoney } from '../../../shared/core/fields/formats.ts'
import { currency as shown } from '../../../shared/core/fields/shown/currency.ts'
import type { Money } from '../../../shared/platform/money.ts'
import { FittingValue } from './cell/fitting-value.tsx'
import { withoutZeroCents } from './cell/zero-cents.ts'
import { useValueContext } from './value-context.ts'
import type { CellProps, WebFieldType } from './web-field-type.ts'

export const currency: WebFieldType<Money> = {
  icon: IconCoins,
  align: 'right',
  width: 130,
  Cell: CurrencyCell,
}

/** An amount in its own currency; cents only where there are any and room for them. */
function CurrencyCell({ value, field }: CellProps<Money>) {
  const context = useValueContext()
  return (
    <FittingValue
      whole={withoutZeroCents(shown.format(value, field, context))}
      short={(figures) => formatShortMoney(value, context.language, context.currency, figures)}
    />
  )
}
