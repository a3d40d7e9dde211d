import { useQueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import { ApiError } from '../../../platform/api/api-error.ts'
import { metadataQuery } from '../../metadata/metadata.ts'
import { saveParts } from '../../saves/save-parts.ts'
import { updateObject } from './object-requests.ts'
import { useObjectChange } from './use-object-change.ts'

const parts = [
  'label',
  'pluralLabel',
  'icon',
  'color',
  'description',
  'titleField',
  'ownerField',
  'hidden',
] as const

export type ObjectParts = Partial<Pick<ObjectDefinition, Exclude<(typeof parts)[number], 'ownerField'>>> & {
  /** null: none. */
  ownerField?: string | null
}

/** An object as its form shows it, and which save of it that is. */
interface SeenParts {
  version: number
  parts: ObjectParts
}

/** What is written of an object, and upon what its person saw when they began. */
export interface WrittenObject {
  change: ObjectParts
  seen: SeenParts
}

/** An object as its form begins. */
export function seenParts(object: ObjectDefinition): SeenParts {
  const given = Object.fromEntries(
    parts.flatMap((part) => (object[part] === undefined ? [] : [[part, object[part]]])),
  )
  return { version: object.version ?? 0, parts: given }
}

/** Saves what is written of an object; false: somebody saved the same meanwhile, and theirs was chosen to stay. */
export function useSaveObject({ id, name }: ObjectDefinition) {
  const queries = useQueryClient()
  // Who changed a definition is known to the audit log alone.
  const savedOf = (seen: SeenParts) => ({ ...seen, updatedAt: null, updatedBy: null })
  const readNow = async () => {
    const object = (await queries.fetchQuery({ ...metadataQuery, staleTime: 0 })).byId.get(id)
    if (object && object.deletedAt === undefined) return savedOf(seenParts(object))
    throw new ApiError(404, { code: 'metadata.object-not-found', message: '' })
  }
  return useObjectChange(async ({ change, seen }: WrittenObject): Promise<boolean> => {
    const outcome = await saveParts({
      base: savedOf(seen),
      change: { ...change },
      partsOf: (one) => ({ ...one.parts }),
      send: (left, { version }) => updateObject({ name, version }, left as ObjectParts),
      readNow,
      linesOf: async (clashes) => (await import('./object-clash.tsx')).objectClashLines(clashes),
    })
    return outcome.kind === 'saved'
  })
}
