import { useQueryClient } from '@tanstack/react-query'
import type { RecordValues } from '../../../../shared/core/records.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone } from '../../../platform/ui/toast-store.ts'
import { fieldPath } from '../../metadata/field-path.ts'
import type { InverseReference } from '../../metadata/inverse-references.ts'
import { useMetadata } from '../../metadata/metadata.ts'
import { useTakeBack } from '../../operations/undoing/use-take-back.ts'
import { useMayDo } from '../../session/may-do.ts'
import { useMayEdit } from '../../session/may-edit.ts'
import { useDeleteRecord } from '../edit/delete-record.ts'
import { useSaveRecord } from '../edit/record-changes.ts'
import { refreshRecords } from '../record-cache.ts'
import { recordTexts } from '../record-texts.ts'
import { otherEnd } from './other-end.ts'
import { relationOf } from './relation.ts'

/**
 * Takes records out of a related list: their field is emptied, and what only ties two records together goes
 * to the bin. null for those the member may not change, or where the field is needed and always names somebody.
 */
export function useUnlink(
  inverse: InverseReference,
  record: RecordValues,
): (row: RecordValues) => (() => void) | null {
  const t = useTexts(recordTexts)
  const queries = useQueryClient()
  const { object: other, field } = inverse
  const mayDo = useMayDo(other)
  const path = fieldPath(useMetadata(), other, field.name)
  const mayEdit = useMayEdit(other)
  const save = useSaveRecord(other)
  const remove = useDeleteRecord(other)
  const { wayBack } = useTakeBack()
  const { withoutLink } = relationOf(inverse, record)
  if (otherEnd(other, field) !== undefined) {
    return (row) => (mayDo(row, 'delete') ? () => remove.mutate(row) : null)
  }
  const unlink = async (row: RecordValues) => {
    const values = { [field.name]: withoutLink(row[field.name]) }
    const saved = await save.mutateAsync({ record: row, values }).catch(() => null)
    await refreshRecords(queries, other.name)
    const operationId = saved?.operationId
    if (saved && operationId) sayDone(t('unlinked', { name: row.title }), wayBack(operationId))
  }
  const isKept = field.required === true || path === null
  return (row) => (isKept || !mayEdit(path, row) ? null : () => void unlink(row))
}
