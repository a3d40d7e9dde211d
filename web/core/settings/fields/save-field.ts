import { useQueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { ApiError } from '../../../platform/api/api-error.ts'
import { metadataQuery } from '../../metadata/metadata.ts'
import { saveParts } from '../../saves/save-parts.ts'
import { updateField } from '../objects/object-requests.ts'
import { useObjectChange } from '../objects/use-object-change.ts'
import { draftOf, type FieldDraft } from './field-draft.ts'
import { changedParts, inputOfParts, partsOfField, type WrittenField } from './field-parts.ts'

/** The field as it is now, at which version of its object. */
interface FieldSave {
  version: number
  draft: FieldDraft
  // Who changed a definition is known to the audit log alone.
  updatedAt: null
  updatedBy: null
}

interface Answer {
  /** false: the other one's stays. */
  isMine: boolean
  draft: FieldDraft
  version: number
}

/** Saves what is written of a field; asks whose stays where somebody saved the same of it meanwhile. */
export function useSaveField({ id: objectId, name }: ObjectDefinition, fieldId: string) {
  const queries = useQueryClient()
  const stateOf = (object: ObjectDefinition | null | undefined): FieldSave => {
    const field = object?.fields.find((one) => one.id === fieldId && one.deletedAt === undefined)
    if (!object || !field) throw new ApiError(404, { code: 'metadata.field-not-found', message: '' })
    return { version: object.version ?? 0, draft: draftOf(field), updatedAt: null, updatedBy: null }
  }
  const readNow = async () => {
    const metadata = await queries.fetchQuery({ ...metadataQuery, staleTime: 0 })
    return stateOf(metadata.byId.get(objectId))
  }
  return useObjectChange(async ({ version, base, draft }: WrittenField): Promise<Answer> => {
    const outcome = await saveParts<FieldSave, FieldSave>({
      base: { version, draft: base, updatedAt: null, updatedBy: null },
      change: changedParts(base, draft),
      partsOf: (now) => partsOfField(now.draft),
      send: async (parts, from) => {
        const seen = { name, version: from.version }
        return stateOf((await updateField(seen, from.draft.name, inputOfParts(parts, from.draft))).object)
      },
      readNow,
      linesOf: async (clashes) => (await import('./field-clash.tsx')).fieldClashLines(clashes),
    })
    const now = outcome.kind === 'saved' ? outcome.answer : outcome.now
    return { isMine: outcome.kind === 'saved', draft: now.draft, version: now.version }
  })
}
