import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ViewDefinition } from '../../../../shared/core/views.ts'
import { plainProblem } from '../../../platform/api/api-error.ts'
import { useErrorSentence } from '../../../platform/api/error-sentence.ts'
import { request } from '../../../platform/api/request.ts'
import type { Place } from '../../../platform/ui/sorting/sortable.ts'
import { sayProblem } from '../../../platform/ui/toast-store.ts'
import { viewsQuery } from '../../saved-views/views.ts'

/** Puts a view in another place among the tabs. Whoever changes what it shows meanwhile is in nobody's way. */
export function usePlaceView() {
  const queries = useQueryClient()
  const sentence = useErrorSentence()
  return useMutation({
    mutationFn: ({ id, position }: { id: string; position: number }) =>
      request<ViewDefinition>(`/views/${id}`, { method: 'PATCH', body: { position } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: viewsQuery.queryKey }),
    onError: (error) => sayProblem(sentence(plainProblem(error))),
  })
}

/** Puts the tab of a view in another place: before another one, or behind the last. */
export function useMoveView(views: readonly ViewDefinition[]): (from: Place, to: Place) => void {
  const place = usePlaceView()
  return (from, to) => {
    const view = views[from.at]
    const position = positionAt(views, from.at, to.at)
    if (view && position !== null) place.mutate({ id: view.id, position })
  }
}

/** The position that puts the view at `from` before the one at `to`; null where it stands there already. */
export function positionAt(
  views: readonly Pick<ViewDefinition, 'position'>[],
  from: number,
  to: number,
): number | null {
  if (to === from || to === from + 1) return null
  // To the left it pushes what it comes before; to the right it goes behind what stood there.
  if (to < from) return views[to]?.position ?? null
  const behind = views[Math.min(to, views.length) - 1]
  return behind ? behind.position + 1 : null
}
