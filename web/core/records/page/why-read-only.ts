import { idsOf } from '../../../../shared/core/fields/shown/reference.ts'
import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { OneRecord } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { isOpenTo } from '../../session/may-do.ts'
import { mayWriteField, useRoleAccess } from '../../session/object-access.ts'
import { useWhyOnlyLooking } from '../../session/why-only-looking.ts'
import { recordPageTexts } from './record-page-texts.ts'

/** Why the member may read a record and not write it, and whom to ask; null where they may, or it is in the bin. */
export function useWhyReadOnly(object: ObjectDefinition, { record, related }: OneRecord): string | null {
  const t = useTexts(recordPageTexts)
  const permissions = useRoleAccess()(object.id)
  const onlyLooking = useWhyOnlyLooking()
  if (record.deletedAt !== null) return null
  const said = (why: string, whom: string) => (t.language.startsWith('zh') ? why + whom : `${why} ${whom}`)
  if (permissions.update === 'none') return said(t('roleReadsOnly'), t('askAdministrator'))
  if (onlyLooking !== null) return onlyLooking
  if (isOpenTo(record, 'update')) return null
  const value = object.ownerField === undefined ? null : record[object.ownerField]
  const [id] = typeof value === 'string' ? idsOf(value) : []
  const owner = id === undefined ? undefined : related[id]
  return said(t('readOnly'), owner?.title ? t('askOwner', { owner: owner.title }) : t('askAdministrator'))
}

/** The same of one field of records the member may write otherwise. */
export function useWhyFieldReadOnly(object: ObjectDefinition): (field: FieldDefinition) => string | null {
  const t = useTexts(recordPageTexts)
  const permissions = useRoleAccess()(object.id)
  return (field) => {
    if (permissions.update === 'none' || mayWriteField(permissions, field.id)) return null
    const space = t.language.startsWith('zh') ? '' : ' '
    return `${t('fieldReadOnly')}${space}${t('askAdministrator')}`
  }
}
