import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import {
  type FieldDefinition,
  findField,
  type LocalizedText,
  localized,
  type ObjectDefinition,
} from '../../../shared/core/metadata.ts'
import { request } from '../../platform/api/request.ts'
import { useLanguage } from '../../platform/i18n/language.ts'

/** The objects and fields of this workspace, as far as the reader may see them. */
export const metadataQuery = queryOptions({
  queryKey: ['objects'],
  queryFn: async ({ signal }) => {
    const { objects } = await request<{ objects: ObjectDefinition[] }>('/objects', { signal })
    return objects.filter((object) => object.deletedAt === undefined)
  },
  staleTime: 5 * 60_000,
})

export function useObjects(): ObjectDefinition[] {
  return useSuspenseQuery(metadataQuery).data
}

/** The object of an API name, or undefined when it does not exist for the reader. */
export function useObject(name: string): ObjectDefinition | undefined {
  return useObjects().find((object) => object.name === name)
}

/** Says labels of objects, fields and options in the reader's language. */
export function useLabel(): (text: LocalizedText) => string {
  const language = useLanguage()
  return (text) => localized(text, language)
}

export function titleField(object: ObjectDefinition): FieldDefinition | undefined {
  return findField(object, object.titleField)
}
