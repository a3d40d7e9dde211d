import type { ViewDefinition } from '../../../shared/core/views.ts'
import type { Context } from '../../platform/context.ts'
import { viewAsSeen } from './view-as-seen.ts'
import { viewsInReach } from './view-rows.ts'

/** The views the actor may use, of one object or of all, in tab order. */
export async function listViews(ctx: Context, object?: string): Promise<ViewDefinition[]> {
  const views = await viewsInReach(ctx)
  return views
    .filter((view) => object === undefined || view.object === object)
    .flatMap((view) => viewAsSeen(ctx, view) ?? [])
}
