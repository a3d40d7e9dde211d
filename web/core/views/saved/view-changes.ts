import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ViewDefinition, ViewInput } from '../../../../shared/core/views.ts'
import { plainProblem } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { request } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { viewTexts } from '../view-texts.ts'
import { viewsQuery } from './views.ts'

/** Parts of a view to be changed; null takes one away. */
export type ViewChange = { [Part in keyof ViewInput]?: ViewInput[Part] | null } & { position?: number }

/** Saves a new view and gives it. */
export function useCreateView() {
  return useViewChange((body: ViewInput) => request<ViewDefinition>('/views', { method: 'POST', body }))
}

/** Changes part of a view: its name, what it shows, who sees it. */
export function useUpdateView() {
  return useViewChange(({ id, change }: { id: string; change: ViewChange }) =>
    request<ViewDefinition>(`/views/${id}`, { method: 'PATCH', body: change }),
  )
}

/** Deletes a view; undoing makes it again. */
export function useDeleteView() {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const create = useCreateView()
  return useViewChange(async (view: ViewDefinition) => {
    await request(`/views/${view.id}`, { method: 'DELETE' })
    sayDone(t('viewDeleted', { name: label(view.name) }), () => create.mutate(inputOf(view)))
  })
}

/** The parts of a view that make the same one again. */
export function inputOf(view: ViewDefinition): ViewInput {
  const { id: _, ownerId, position: __, updatedAt: ___, updatedBy: ____, missing: _____, ...rest } = view
  return { ...rest, shared: ownerId === null }
}

function useViewChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ queryKey: viewsQuery.queryKey }),
    onError: (error) => sayProblem(sentence(plainProblem(error))),
  })
}
