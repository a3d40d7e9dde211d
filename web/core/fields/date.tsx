import { IconCalendar } from '@tabler/icons-react'
import { formatDate } from '../../../shared/core/fields/formats.ts'
import { localDate } from '../../../shared/platform/time-zones.ts'
import { FittingValue } from './cell/fitting-value.tsx'
import { useValueContext } from './value-context.ts'
import type { CellProps, WebFieldType } from './web-field-type.ts'

export const date: WebFieldType<string> = {
  icon: IconCalendar,
  align: 'right',
  width: 120,
  Cell: DateCell,
}

/** A day; of this year without the year where there is no room for it. */
function DateCell({ value }: CellProps<string>) {
  const { language, now, timeZone } = useValueContext()
  const isOfThisYear = () => value.slice(0, 4) === localDate(now, timeZone).slice(0, 4)
  return (
    <FittingValue
      whole={formatDate(value, language)}
      short={() => formatDate(value, language, !isOfThisYear())}
    />
  )
}
