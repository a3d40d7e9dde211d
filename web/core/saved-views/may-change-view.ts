import type { ViewDefinition } from '../../../shared/core/views.ts'
import { useMay, useSession } from '../session/session.ts'

/** May the member change this view for whoever sees it? Their own always, unless one only looks. */
export function useMayChangeView(): (view: Pick<ViewDefinition, 'ownerId'>) => boolean {
  const may = useMay()
  const { seesAs } = useSession()
  return ({ ownerId }) => (ownerId === null ? may('views.share') : seesAs === null)
}
