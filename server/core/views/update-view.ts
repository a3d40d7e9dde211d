import type { ViewDefinition } from '../../../shared/core/views.ts'
import type { ViewChangeInput } from '../../../shared/core/views-contract.ts'
import type { Context } from '../../platform/context.ts'
import { checkView } from './check-view.ts'
import { knownTeams } from './known-teams.ts'
import { viewChanged } from './view-changed.ts'
import { changeableView, requireSharing } from './view-rights.ts'
import { makeRoom, storeView } from './view-rows.ts'

/** Changes any part of a view, its place among the tabs, or who sees it. null takes an optional part away. */
export function updateView(ctx: Context, id: string, input: ViewChangeInput): Promise<ViewDefinition> {
  return ctx.transaction(async (tx) => {
    const before = await changeableView(tx, id)
    const { shared, teamIds, ...given } = input
    if (shared === true) requireSharing(tx)
    const ownerId = shared === undefined ? before.ownerId : shared ? null : tx.access.memberId
    const teams = teamIds === undefined ? before.teamIds : await knownTeams(tx, teamIds ?? [])
    const { teamIds: _, ...rest } = merged(before, given)
    const view: ViewDefinition = {
      ...rest,
      ownerId,
      ...(ownerId === null && teams?.length && { teamIds: teams }),
      updatedAt: tx.now().toISOString(),
      updatedBy: tx.access.memberId,
    }
    checkView(tx, view)
    if (view.position !== before.position) await makeRoom(tx, view.object, view.position)
    await storeView(tx, view)
    tx.emit(viewChanged(view))
    return view
  })
}

function merged(view: ViewDefinition, given: Omit<ViewChangeInput, 'shared' | 'teamIds'>): ViewDefinition {
  const all: Record<string, unknown> = { ...view, ...given }
  const kept = Object.entries(all).filter(([, value]) => value !== null && value !== undefined)
  // ownerId may be null and is set by the caller; the rest was checked by the schema.
  return { ownerId: null, ...Object.fromEntries(kept) } as unknown as ViewDefinition
}
