import type { DeletedView } from '../../../shared/core/views.ts'
import type { Context } from '../../platform/context.ts'
import { viewAsSeen } from './view-as-seen.ts'
import { viewsInBin } from './view-rows.ts'

/** As many as a person looks through; older ones come up as these are taken back. */
const most = 200

/** Deleted views the actor may take back, of one object or of all, those deleted last first. */
export async function listDeletedViews(ctx: Context, object?: string): Promise<DeletedView[]> {
  const binned = await viewsInBin(ctx, object ?? null, most)
  return binned.flatMap(({ view, deleted }) => {
    const seen = viewAsSeen(ctx, view)
    if (seen === null) return []
    const { id, name, ownerId, teamIds, layout } = seen
    return [{ id, object: view.object, name, ownerId, ...(teamIds && { teamIds }), layout, ...deleted }]
  })
}
