import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ViewDefinition, ViewInput } from '../../../../shared/core/views.ts'
import { plainProblem } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { request } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { viewsQuery } from '../../saved-views/views.ts'
import { viewTexts } from '../view-texts.ts'

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

/** Keeps in a view how it is looked at; undoing gives it back what it had. */
export function useSaveView() {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const update = useUpdateView()
  return useViewChange(async ({ view, change }: { view: ViewDefinition; change: ViewChange }) => {
    await request<ViewDefinition>(`/views/${view.id}`, { method: 'PATCH', body: change })
    const before = partsBefore(view, change)
    sayDone(t('viewSaved', { name: label(view.name) }), () => update.mutate({ id: view.id, change: before }))
  })
}

/** What takes a change of a view back: the parts it changed as they were, null for those that were not there. */
export function partsBefore(view: ViewDefinition, change: ViewChange): ViewChange {
  const had = new Map(Object.entries(inputOf(view)))
  return Object.fromEntries(Object.keys(change).map((part) => [part, had.get(part) ?? null]))
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
