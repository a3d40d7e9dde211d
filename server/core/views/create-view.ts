import type { ViewDefinition } from '../../../shared/core/views.ts'
import type { NewViewInput } from '../../../shared/core/views-contract.ts'
import { newId } from '../../../shared/platform/ids.ts'
import type { Context } from '../../platform/context.ts'
import { beginSave } from '../saved-version.ts'
import { checkView } from './check-view.ts'
import { knownTeams } from './known-teams.ts'
import { requireWholeSight } from './refusing-limits.ts'
import { viewChanged } from './view-changed.ts'
import { requireSharing } from './view-rights.ts'
import { insertView, lastPosition } from './view-rows.ts'

/** Saves a view behind the others of its object: for everyone (needs `views.share`) or for the actor alone. */
export async function createView(ctx: Context, input: NewViewInput): Promise<ViewDefinition> {
  const { shared, teamIds, ...given } = input
  if (shared) requireSharing(ctx)
  return ctx.transaction(async (tx) => {
    const view: ViewDefinition = {
      // What the schema lets through is checked against the definitions next.
      ...(given as unknown as Omit<
        ViewDefinition,
        'id' | 'ownerId' | 'position' | 'version' | 'updatedAt' | 'updatedBy'
      >),
      id: newId(),
      ownerId: shared ? null : tx.access.memberId,
      position: 0,
      version: await beginSave(tx),
      updatedAt: tx.now().toISOString(),
      updatedBy: tx.access.memberId,
      ...(shared && teamIds?.length && { teamIds: await knownTeams(tx, teamIds) }),
    }
    checkView(tx, view)
    requireWholeSight(tx, null, view)
    const placed = { ...view, position: await lastPosition(tx, view.object) }
    await insertView(tx, placed)
    tx.emit(viewChanged(view))
    return placed
  })
}
