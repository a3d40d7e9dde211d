import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ViewDefinition, ViewInput } from '../../../../shared/core/views.ts'
import { ApiError, plainProblem } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { request } from '../../../platform/api/request.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { sayDone, sayProblem } from '../../../platform/ui/toast-store.ts'
import { wayWithoutOperation } from '../../../platform/ui/ways-back.ts'
import { useLabel } from '../../metadata/metadata.ts'
import { viewsQuery } from '../../saved-views/views.ts'
import { saveParts } from '../../saves/save-parts.ts'
import { viewTexts } from '../view-texts.ts'

/** Parts of a view to be changed; null takes one away. */
export type ViewChange = { [Part in keyof ViewInput]?: ViewInput[Part] | null } & { position?: number }

/** Saves a new view and gives it. */
export function useCreateView() {
  return useViewChange((body: ViewInput) => request<ViewDefinition>('/views', { method: 'POST', body }))
}

/** A change of a view, made from the view as its editor saw it. */
interface ViewSave {
  view: ViewDefinition
  change: ViewChange
}

/** Changes part of a view: its name, what it shows, who sees it. Asks where somebody saved the same meanwhile. */
export function useUpdateView(manner?: Manner) {
  const queries = useQueryClient()
  return useViewChange((save: ViewSave) => saveView(queries, save), manner)
}

/** Keeps in a view how it is looked at; undoing gives it back what it had. */
export function useSaveView() {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const queries = useQueryClient()
  const update = useUpdateView()
  return useViewChange(async ({ view, change }: ViewSave) => {
    const saved = await saveView(queries, { view, change })
    if (saved === null) return
    const act = () => update.mutate({ view: saved, change: partsBefore(view, change) })
    sayDone(t('viewSaved', { name: label(view.name) }), wayWithoutOperation(act))
  })
}

/** Gives the view as it was saved; null where somebody else's save stays. */
async function saveView(queries: QueryClient, { view, change }: ViewSave): Promise<ViewDefinition | null> {
  const outcome = await saveParts({
    base: view,
    change,
    partsOf: (one) => ({ ...inputOf(one) }),
    send: (body, { version }) =>
      request<ViewDefinition>(`/views/${view.id}`, { method: 'PATCH', body, version }),
    readNow: async () => {
      const views = await queries.fetchQuery({ ...viewsQuery, staleTime: 0 })
      const now = views.find(({ id }) => id === view.id)
      if (now) return now
      throw new ApiError(404, { code: 'views.not-found', message: '' })
    },
    linesOf: async (clashes) => (await import('./view-clash.tsx')).viewClashLines(view.object, clashes),
  })
  return outcome.kind === 'saved' ? outcome.answer : null
}

/** What takes a change of a view back: the parts it changed as they were, null for those that were not there. */
export function partsBefore(view: ViewDefinition, change: ViewChange): ViewChange {
  const had = new Map(Object.entries(inputOf(view)))
  return Object.fromEntries(Object.keys(change).map((part) => [part, had.get(part) ?? null]))
}

/** Deletes a view; undoing brings the same one back to its place. */
export function useDeleteView() {
  const t = useTexts(viewTexts)
  const label = useLabel()
  const restore = useRestoreView()
  return useViewChange(async (view: ViewDefinition) => {
    await request(`/views/${view.id}`, { method: 'DELETE' })
    sayDone(
      t('viewDeleted', { name: label(view.name) }),
      wayWithoutOperation(() => restore.mutate(view.id)),
    )
  })
}

/** Takes a deleted view back: the same, in its place. */
export function useRestoreView() {
  return useViewChange((id: string) => request<ViewDefinition>(`/views/${id}/restore`, { method: 'POST' }))
}

/** The parts of a view that can be saved anew, and its place among the tabs. */
function inputOf(view: ViewDefinition): ViewInput & { position: number } {
  const { id: _, ownerId, version: __, updatedAt: ___, updatedBy: ____, ...told } = view
  const { missing: _____, missingLimit: ______, ...rest } = told
  return { ...rest, shared: ownerId === null }
}

interface Manner {
  /** A refusal is told where the change was asked for. */
  isToldThere?: boolean
}

function useViewChange<Input, Output>(
  change: (input: Input) => Promise<Output>,
  { isToldThere = false }: Manner = {},
) {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ queryKey: viewsQuery.queryKey }),
    onError: (error) => {
      if (!isToldThere) sayProblem(sentence(plainProblem(error)))
    },
  })
}
