import { isDerived, traitsOf } from '../../../../shared/core/fields/traits.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { usePathLabel } from '../../metadata/field-path.ts'
import { useMayEdit } from '../../session/may-edit.ts'
import { mayWriteField, useRoleAccess } from '../../session/object-access.ts'
import { useWhyOnlyLooking } from '../../session/why-only-looking.ts'
import type { Column } from '../columns/column.ts'
import { gridTexts } from './grid-texts.ts'

/** Why a column of a record, or of a new one (null), cannot be written here, as a sentence; null where it can. */
export type FixedReason = (column: Column, record: RecordValues | null) => string | null

export function useFixedReason(object: ObjectDefinition): FixedReason {
  const t = useTexts(gridTexts)
  const mayEdit = useMayEdit(object)
  const onlyLooking = useWhyOnlyLooking()
  const pathLabel = usePathLabel()
  const permissions = useRoleAccess()(object.id)
  return (column, record) => {
    if (mayEdit(column, record)) return null
    const name = pathLabel(column)
    const { field, resolved } = column
    if (resolved.steps.length > 0) return t('fixedElsewhere', { name })
    if (isDerived(field)) return t('fixedComputed', { name })
    if (traitsOf(field).madeBy === 'numbering') return t('fixedNumbered', { name })
    if (permissions.update === 'none' || !mayWriteField(permissions, field.id))
      return t('fixedRole', { name })
    if (onlyLooking !== null) return onlyLooking
    if (record && mayEdit(column, null)) return t('fixedRecord', { record: record.title })
    return t('fixedProduct', { name })
  }
}
