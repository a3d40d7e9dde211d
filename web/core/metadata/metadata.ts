import { queryOptions, replaceEqualDeep } from '@tanstack/react-query'
import { createContext, use } from 'react'
import {
  type LocalizedText,
  localized,
  type Metadata,
  type ObjectDefinition,
} from '../../../shared/core/metadata.ts'
import { request } from '../../platform/api/request.ts'
import { useLanguage } from '../../platform/i18n/language.ts'

/** The objects and fields of this workspace, as far as the reader may see them. */
export const metadataQuery = queryOptions({
  queryKey: ['objects'],
  queryFn: async ({ signal }) => {
    const answer = await request<{ objects: ObjectDefinition[]; version?: number }>('/objects', { signal })
    return metadataOf(answer.objects, answer.version ?? 0)
  },
  staleTime: 5 * 60_000,
  structuralSharing: (before, after) => keptIfEqual(before as Metadata | undefined, after as Metadata),
})

/** Given by `SignedIn`. */
export const MetadataContext = createContext<Metadata | null>(null)

/** All definitions, for code that follows paths. */
export function useMetadata(): Metadata {
  const metadata = use(MetadataContext)
  if (metadata === null) throw new Error('Definitions were asked for outside SignedIn.')
  return metadata
}

export function useObjects(): ObjectDefinition[] {
  return [...useMetadata().objects.values()]
}

/** Objects in the bin, as far as the reader may change objects. */
export function useBinnedObjects(): ObjectDefinition[] {
  return [...useMetadata().byId.values()].filter((object) => object.deletedAt !== undefined)
}

/** The object of an API name, or undefined when it does not exist for the reader. */
export function useObject(name: string): ObjectDefinition | undefined {
  return useMetadata().objects.get(name)
}

/** Says labels of objects, fields and options in the reader's language. */
export function useLabel(): (text: LocalizedText) => string {
  const language = useLanguage()
  return (text) => localized(text, language)
}

export function metadataOf(all: readonly ObjectDefinition[], version: number): Metadata {
  const live = all.filter((object) => object.deletedAt === undefined)
  return {
    version,
    objects: new Map(live.map((object) => [object.name, object])),
    byId: new Map(all.map((object) => [object.id, object])),
  }
}

/** The definitions as they were known, where asking again brought the same: what hangs on them stays as it is. */
export function keptIfEqual(before: Metadata | undefined, after: Metadata): Metadata {
  if (before === undefined || before.version !== after.version) return after
  const known = [...before.byId.values()]
  return replaceEqualDeep(known, [...after.byId.values()]) === known ? before : after
}
