import type { FieldDefinition, ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { useKeptForm } from '../kept-form.ts'
import { draftOf, type FieldDraft } from './field-draft.ts'
import { begun, changedParts, followed, type WrittenField } from './field-parts.ts'

/** What is written of a field, kept until it is saved; what others make of the field meanwhile is taken in. */
export function useWrittenField(object: ObjectDefinition, field: FieldDefinition) {
  const now = draftOf(field)
  const version = object.version ?? 0
  const { value: written, setValue } = useKeptForm<WrittenField>({
    key: `field ${field.id}`,
    begin: begun(now, version),
    from: field.id,
    isChanged: isWritten,
  })
  const newest = followed(written, now, version)
  if (newest !== written) setValue(newest)
  return {
    written: newest,
    isChanged: isWritten(newest),
    write: (change: Partial<FieldDraft>) =>
      setValue((before) => ({ ...before, draft: { ...before.draft, ...change } })),
    reset: () => setValue(begun(now, version)),
    /** After a save: the field as it is by then. */
    begin: (saved: FieldDraft, at: number) => setValue(begun(saved, at)),
  }
}

function isWritten({ base, draft }: WrittenField): boolean {
  return Object.keys(changedParts(base, draft)).length > 0
}
