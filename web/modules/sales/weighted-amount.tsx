import { formatPercent } from '../../../shared/core/fields/formats.ts'
import { findField } from '../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../shared/core/records.ts'
import { BigDecimal } from '../../../shared/platform/decimals.ts'
import type { Money } from '../../../shared/platform/money.ts'
import { FieldValue } from '../../core/fields/field-value.tsx'
import { useObject } from '../../core/metadata/metadata.ts'
import { HeadFact } from '../../core/records/page/head-fact.tsx'
import { useTexts } from '../../platform/i18n/texts.ts'
import { isClosed } from './is-closed.ts'
import { salesTexts } from './sales-texts.ts'

/** The amount by the chance of winning it; nothing for a deal that is decided. */
export function WeightedAmount({ one }: { one: OneRecord }) {
  const t = useTexts(salesTexts)
  const object = useObject('deal')
  const field = object && findField(object, 'amount')
  const { amount, probability } = one.record
  if (!field || isClosed(one.record) || amount == null || typeof probability !== 'number') return null
  return (
    <HeadFact label={t('weighted', { percent: formatPercent(probability, t.language) })}>
      <FieldValue field={field} value={weightedAmount(amount as Money, probability)} related={{}} />
    </HeadFact>
  )
}

/** Money by a percentage, to whole units: it is an estimate. */
function weightedAmount({ amount, currency }: Money, percent: number): Money {
  return { amount: new BigDecimal(amount).times(percent).div(100).round(0).toFixed(), currency }
}
