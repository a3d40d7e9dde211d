import { resultField } from '../../../../shared/core/fields/result-field.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import type { ChartSettings } from '../../../../shared/core/views.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { compactValue } from '../board/compact-value.ts'

/** Says numbers of a chart: exactly, and short where there is little room. Money is in the workspace's currency. */
export function useChartNumbers(measure: ChartSettings['measure'], measured: FieldDefinition | undefined) {
  const { language, currency } = useValueContext()
  const isMoney =
    measure.function !== 'count' && measured !== undefined && resultField(measured).type === 'currency'
  const isShare = measured !== undefined && resultField(measured).type === 'percent'
  const exact = new Intl.NumberFormat(language, {
    maximumFractionDigits: measure.function === 'count' ? 0 : 2,
    ...(isMoney && { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
  })
  const percent = (value: number) => (isShare && measure.function !== 'count' ? `${value} %` : null)
  return {
    exact: (value: number | null) => (value === null ? '–' : (percent(round(value)) ?? exact.format(value))),
    short: (value: number | null) =>
      value === null
        ? '–'
        : (percent(round(value)) ?? compactValue(value, language, isMoney ? currency : null)),
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
