import type { FieldDefinition, ObjectDefinition } from '../../../shared/core/metadata.ts'
import type { RecordValues } from '../../../shared/core/records.ts'
import { useTexts } from '../../platform/i18n/texts.ts'
import { sayDone } from '../../platform/ui/toast-store.ts'
import { useLabel } from '../metadata/metadata.ts'
import { useSaveRecord } from './record-changes.ts'
import { recordTexts } from './record-texts.ts'

/** Saves one field in place and offers to take it back. */
export function useEditField(
  object: ObjectDefinition,
): (record: RecordValues, field: FieldDefinition, value: unknown) => void {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const save = useSaveRecord(object)
  return (record, field, value) => {
    const old = record[field.name] ?? null
    save.mutate(
      { record, values: { [field.name]: value } },
      {
        onSuccess: (saved) =>
          sayDone(t('fieldChanged', { field: label(field.label), name: saved.record.title }), () =>
            save.mutate({ record: saved.record, values: { [field.name]: old } }),
          ),
      },
    )
  }
}
