import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  AddedOutput,
  SampleOutput,
  SampleRemovedOutput,
  StartOutput,
  TemplateOutput,
} from '../../../shared/modules/start/contract.ts'
import { request } from '../../platform/api/request.ts'

/** How far the workspace is with its first steps. */
export const startQuery = queryOptions({
  queryKey: ['start', 'state'],
  queryFn: ({ signal }) => request<StartOutput>('/start', { signal }),
  staleTime: 20_000,
})

export const templatesQuery = queryOptions({
  queryKey: ['start', 'templates'],
  queryFn: async ({ signal }) =>
    (await request<{ templates: TemplateOutput[] }>('/start/templates', { signal })).templates,
  staleTime: 60_000,
})

export const sampleQuery = queryOptions({
  queryKey: ['start', 'sample'],
  queryFn: ({ signal }) => request<SampleOutput>('/start/sample', { signal }),
  staleTime: 0,
})

export const useApplyTemplate = () =>
  useChange((key: string) => request<AddedOutput>(`/start/templates/${key}/application`, { method: 'POST' }))

export const useTakeBackTemplate = () =>
  useChange((key: string) => request<null>(`/start/templates/${key}/application`, { method: 'DELETE' }))

export const useKeepGeneral = () => useChange(() => request<null>('/start/choice', { method: 'POST' }))

export const useMakeSample = () =>
  useChange((template: string) =>
    request<{ made: number }>('/start/sample', { method: 'POST', body: { template } }),
  )

export const useRemoveSample = () =>
  useChange((changed: 'keep' | 'remove') =>
    request<SampleRemovedOutput>('/start/sample', { method: 'DELETE', query: { changed } }),
  )

/** All of these change what every page shows: definitions, views or records. */
function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: change, onSuccess: () => queries.invalidateQueries() })
}
