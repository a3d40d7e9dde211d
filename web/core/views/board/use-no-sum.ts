import { resultField } from '../../../../shared/core/fields/result-field.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { viewTexts } from '../view-texts.ts'
import type { ColumnSum } from './board-sums.ts'

/** What stands for the sum of records none of which has an amount: 0 would say that they are worth nothing. Of no records nothing is said. */
export function useNoSum(field: FieldDefinition | undefined): (sum: ColumnSum) => string {
  const t = useTexts(viewTexts)
  const isMoney = field !== undefined && resultField(field).type === 'currency'
  return ({ count }) => (count === 0 ? '' : isMoney ? t('noAmounts') : '–')
}
