import type { ReactNode } from 'react'
import type { OperationSummary } from '../../../shared/core/operations.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { useLabel, useMetadata } from '../metadata/metadata.ts'
import { operationsTexts } from './operations-texts.ts'

/** What an operation did, in the reader's words. */
export function OperationWords({ of }: { of: OperationSummary }): ReactNode {
  const t = useTexts(operationsTexts)
  const label = useLabel()
  const { byId } = useMetadata()
  const object = byId.get(of.objectId ?? '')
  const records = object ? label(object.pluralLabel) : of.title || t('severalRecords')
  const fields = of.fieldIds.flatMap((id) => {
    const field = object?.fields.find((one) => one.id === id)
    return field ? [label(field.label)] : []
  })
  if (of.kind === 'undo') return t('undid', { what: object ? records : of.title || t('change') })
  if (of.kind === 'import') return t('imported', { name: of.title })
  if (of.action === 'delete') return t('deleted', { records })
  if (of.action === 'restore') return t('restored', { records })
  if (of.action === 'purge') return t('purged', { records })
  if (fields.length === 0) return t('updatedHidden', { records })
  return t('updated', { records, fields: fields.join(', ') })
}
