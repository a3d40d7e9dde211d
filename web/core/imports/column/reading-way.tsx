import { isNumeric, isTime } from '../../../../shared/core/fields/traits.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { importTexts } from '../import-texts.ts'
import type { PlanColumn } from '../import-types.ts'
import { Choice } from '../mapping/choice.tsx'
import { adjustColumn } from '../mapping/plan-changes.ts'
import styles from './column-detail.module.css'
import type { DetailProps } from './column-detail.tsx'

const scales = [1, 100, 1_000, 10_000, 1_000_000, 100_000_000]
const currencies = ['EUR', 'USD', 'CNY', 'TWD', 'HKD', 'JPY', 'GBP', 'SEK', 'NOK', 'DKK', 'CHF']
const dateOrders = ['dmy', 'mdy', 'ymd'] as const

/** What ambiguous dates and numbers of a column mean. */
export function ReadingWay({ facts, onChange }: DetailProps) {
  const t = useTexts(importTexts)
  const { field, planned, part, at } = facts
  if (!field) return null
  const change = (next: Partial<PlanColumn>) => onChange(adjustColumn(part, at, next))
  const hints = planned?.hints ?? {}
  if (isTime(field)) {
    const orders = { dmy: t('orderDmy'), mdy: t('orderMdy'), ymd: t('orderYmd') }
    return (
      <div className={styles.line}>
        <span className={styles.name}>{t('dateOrder')}</span>
        <Choice
          label={t('dateOrder')}
          options={dateOrders.map((order) => ({ value: order, text: orders[order] }))}
          value={hints.dateOrder ?? 'ymd'}
          // The values of the options above.
          onPick={(order) => change({ hints: { ...hints, dateOrder: order as 'dmy' | 'mdy' | 'ymd' } })}
        />
      </div>
    )
  }
  if (!isNumeric(field)) return null
  return (
    <div className={styles.line}>
      <span className={styles.name}>{t('numbers')}</span>
      <span className={styles.words}>
        <Choice
          label={t('decimalMark')}
          options={[
            { value: '.', text: t('decimalPoint') },
            { value: ',', text: t('decimalComma') },
          ]}
          value={hints.decimalSeparator ?? '.'}
          onPick={(mark) => change({ hints: { ...hints, decimalSeparator: mark === ',' ? ',' : '.' } })}
        />
        <Choice
          label={t('scale')}
          options={scales.map((scale) => ({
            value: String(scale),
            text: `× ${new Intl.NumberFormat(t.language).format(scale)}`,
          }))}
          value={String(planned?.scale ?? 1)}
          onPick={(scale) => change({ scale: Number(scale) })}
        />
        {field.type === 'currency' && (
          <CurrencyChoice planned={planned} onPick={(currency) => change({ currency })} />
        )}
      </span>
    </div>
  )
}

function CurrencyChoice({
  planned,
  onPick,
}: {
  planned: PlanColumn | undefined
  onPick: (currency: string | undefined) => void
}) {
  const t = useTexts(importTexts)
  const codes = [...new Set([...(planned?.currency === undefined ? [] : [planned.currency]), ...currencies])]
  return (
    <Choice
      label={t('currency')}
      options={[
        { value: '-', text: t('currencyOfFile') },
        ...codes.map((code) => ({ value: code, text: code })),
      ]}
      value={planned?.currency ?? '-'}
      onPick={(code) => onPick(code === '-' ? undefined : code)}
    />
  )
}
