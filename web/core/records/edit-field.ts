import type { FieldDefinition, ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { sayDone } from '../../platform/ui/toast-store.ts'
import { useLabel } from '../metadata/metadata.ts'
import { type RecordEdit, useSaveRecord } from './record-changes.ts'
import { recordTexts } from './record-texts.ts'

type EditField = (record: RecordValues, field: FieldDefinition, value: unknown) => void

/** Saves one field in place and offers to take it back. A refusal is said in the corner or left to `onRefused`. */
export function useEditField(
  object: ObjectDefinition,
  onRefused?: (error: unknown, edit: RecordEdit) => void,
): EditField {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const save = useSaveRecord(object, onRefused)
  const takeBack = useSaveRecord(object)
  return (record, field, value) => {
    const old = record[field.name] ?? null
    const say = ({ record: saved }: { record: RecordValues }) =>
      sayDone(t('fieldChanged', { field: label(field.label), name: saved.title }), () =>
        takeBack.mutate({ record: saved, values: { [field.name]: old } }),
      )
    // The promise, because the editor is gone when the answer comes, and its own callbacks with it.
    save.mutateAsync({ record, values: { [field.name]: value } }).then(say, () => {})
  }
}
