import type { ReactNode } from 'react'
import type { BulkAction } from '../../../shared/core/operation-kinds.ts'
import type { OperationSummary } from '../../../shared/core/operations.ts'
import { listed } from '../../platform/i18n/listed.ts'
import { type SayOf, useTexts } from '../../platform/i18n/texts.ts'
import { useLabel, useMetadata } from '../metadata/metadata.ts'
import { operationsTexts } from './operations-texts.ts'

/** What an operation did, in the reader's words. */
export function OperationWords({ of }: { of: OperationSummary }): ReactNode {
  const t = useTexts(operationsTexts)
  const label = useLabel()
  const { byId } = useMetadata()
  const object = byId.get(of.objectId ?? '')
  const records = object ? label(object.pluralLabel) : of.title || t('severalRecords')
  const said = (what: string) => (of.kind === 'undo' ? t(of.isRedo ? 'redid' : 'undid', { what }) : what)
  const fields = of.fieldIds.flatMap((id) => {
    const field = object?.fields.find((one) => one.id === id)
    return field ? [label(field.label)] : []
  })
  if (of.kind === 'sample' || of.undoneKind === 'sample')
    return said(t(of.action === 'delete' ? 'sampleRemoved' : 'sampleMade'))
  if (of.kind === 'export') return t('exported', { records })
  if (of.kind === 'import' || isOfImport(of)) return said(t('imported', { name: of.title }))
  // A single change says no more than which kind of record it was about.
  const name = of.record?.title
  if (of.kind === 'undo' && of.action === null) return said(name ?? (object ? records : t('change')))
  if (name !== undefined) return said(ofOne(t, of.action, name, listed(fields, t.language)))
  if (of.action === 'delete') return said(t('deleted', { records }))
  if (of.action === 'restore') return said(t('restored', { records }))
  if (of.action === 'purge') return said(t('purged', { records }))
  if (fields.length === 0) return said(t('updatedHidden', { records }))
  return said(t('updated', { records, fields: listed(fields, t.language) }))
}

/** What was done with a single record: that one is named. */
function ofOne(t: SayOf<typeof operationsTexts>, action: BulkAction | null, name: string, fields: string) {
  const records = t('theOne', { name })
  if (action === 'delete') return t('deleted', { records })
  if (action === 'restore') return t('restored', { records })
  return fields === '' ? t('updatedHidden', { records }) : t('updatedOne', { name, fields })
}

/** An undo is called as what it takes back. Kept before that was: only an import has a name and no one object. */
function isOfImport(of: OperationSummary): boolean {
  if (of.undoneKind !== null) return of.undoneKind === 'import'
  return of.kind === 'undo' && of.objectId === null && of.title !== ''
}
