import { resultField } from '../../../../shared/core/fields/result-field.ts'
import type { FieldDefinition } from '../../../../shared/core/metadata.ts'
import { useValueContext } from '../../fields/value-context.ts'
import { compactValue } from './compact-value.ts'

/** Says sums of a field short. Sums of money are in the workspace's currency. */
export function useCompactValue(field: FieldDefinition | undefined): (value: number) => string {
  const { language, currency } = useValueContext()
  const isMoney = field !== undefined && resultField(field).type === 'currency'
  return (value) => compactValue(value, language, isMoney ? currency : null)
}
