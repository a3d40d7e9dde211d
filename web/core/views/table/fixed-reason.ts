import { isDerived, traitsOf } from '../../../../shared/core/fields/traits.ts'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { usePathLabel } from '../../metadata/field-path.ts'
import { useMayEdit } from '../../session/may-edit.ts'
import { mayWriteField, useObjectAccess } from '../../session/object-access.ts'
import type { Column } from '../columns/column.ts'
import { gridTexts } from './grid-texts.ts'

/** Why a column cannot be written here, as a sentence; null where it can. */
export function useFixedReason(object: ObjectDefinition): (column: Column) => string | null {
  const t = useTexts(gridTexts)
  const mayEdit = useMayEdit(object)
  const pathLabel = usePathLabel()
  const permissions = useObjectAccess()(object.id)
  return (column) => {
    if (mayEdit(column)) return null
    const name = pathLabel(column)
    const { field, resolved } = column
    if (resolved.steps.length > 0) return t('fixedElsewhere', { name })
    if (isDerived(field)) return t('fixedComputed', { name })
    if (traitsOf(field).madeBy === 'numbering') return t('fixedNumbered', { name })
    if (permissions.update === 'none' || !mayWriteField(permissions, field.id))
      return t('fixedRole', { name })
    return t('fixedProduct', { name })
  }
}
