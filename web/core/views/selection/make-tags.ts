import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ObjectDefinition } from '../../../../shared/core/metadata.ts'
import type { ChangedObject, NewFieldInput } from '../../../../shared/core/metadata-contract.ts'
import { request } from '../../../platform/api/request.ts'
import { metadataQuery } from '../../metadata/metadata.ts'

const label = { en: 'Tags', 'zh-Hans': '标签', 'zh-Hant': '標籤', fi: 'Tunnisteet' }

/** A new field for tags, with those it began with. */
export interface MadeTags {
  field: string
  tags: string[]
}

/** Makes a field for tags with the first of them; gives it once lists know it. */
export function useMakeTags(object: ObjectDefinition) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (tags: readonly string[]): Promise<MadeTags> => {
      const name = freeName(object)
      const options = tags.map((tag, at) => ({ key: `tag${at + 1}`, label: { en: tag } }))
      const body: NewFieldInput = {
        name,
        type: 'multiSelect',
        label,
        options: { options },
      }
      await request<ChangedObject>(`/objects/${object.name}/fields`, { method: 'POST', body })
      for (const area of ['layouts', 'views']) void queries.invalidateQueries({ queryKey: [area] })
      await queries.invalidateQueries({ queryKey: metadataQuery.queryKey })
      return { field: name, tags: options.map(({ key }) => key) }
    },
  })
}

/** What was written as tags, one to a line or with commas between, each once. */
export function tagsIn(text: string): string[] {
  const written = text.split(/[\n,;，、；]/).map((one) => one.trim())
  return [...new Set(written.filter((one) => one !== ''))]
}

function freeName({ fields }: ObjectDefinition): string {
  const isTaken = (name: string) => fields.some((field) => field.name === name)
  let name = 'tags'
  for (let number = 2; isTaken(name); number++) name = `tags${number}`
  return name
}
