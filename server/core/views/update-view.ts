import { isDeepStrictEqual } from 'node:util'
import type { ViewDefinition } from '../../../shared/core/views.ts'
import type { ViewChangeInput } from '../../../shared/core/views-contract.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { beginSave, refuseOutdated } from '../saved-version.ts'
import { checkView } from './check-view.ts'
import { keepUnseenInView } from './keep-unseen-in-view.ts'
import { knownTeams } from './known-teams.ts'
import { requireWholeSight } from './refusing-limits.ts'
import { viewAsSeen } from './view-as-seen.ts'
import { viewChanged } from './view-changed.ts'
import { changeableView, refuseTakingAway, requireSharing } from './view-rights.ts'
import { makeRoom, storeView } from './view-rows.ts'

/**
 * Changes any part of a view, its place among the tabs, or who sees it. null takes an optional part away. What the actor
 * cannot see in a part stays where it was; only parts that become others are checked. Refuses (stale) when the view is
 * at another version than the one named.
 */
export function updateView(
  ctx: Context,
  id: string,
  input: ViewChangeInput,
  version?: number,
): Promise<ViewDefinition> {
  return ctx.transaction(async (tx) => {
    const next = await beginSave(tx)
    const before = await changeableView(tx, id)
    refuseOutdated(before, version)
    const { shared, teamIds, ...rest } = input
    if (shared === true) requireSharing(tx)
    if (shared === false) await refuseTakingAway(tx, before)
    const given = withoutNull(rest)
    checkView(tx, { ...before, ...given }, changedParts(tx, before, given))
    const view: ViewDefinition = {
      ...merged(before, keepUnseenInView(tx, before, given)),
      ...(await audience(tx, before, { shared, teamIds })),
      version: next,
      updatedAt: tx.now().toISOString(),
      updatedBy: tx.access.memberId,
    }
    requireWholeSight(tx, before, view)
    if (view.position !== before.position) await makeRoom(tx, view.object, view.position)
    await storeView(tx, view)
    tx.emit(viewChanged(view))
    return viewAsSeen(tx, view) ?? view
  })
}

type Given = Omit<ViewChangeInput, 'shared' | 'teamIds'>

/** undefined takes a part away from now on. */
function withoutNull(given: Given): Partial<ViewDefinition> {
  // The schema has checked the shapes.
  return Object.fromEntries(
    Object.entries(given).map(([part, value]) => [part, value ?? undefined]),
  ) as Partial<ViewDefinition>
}

/** Parts that become others than the actor sees them: what was saved long ago is not theirs to answer for. */
function changedParts(ctx: Context, before: ViewDefinition, given: Partial<ViewDefinition>): Set<string> {
  const seen: Partial<ViewDefinition> = viewAsSeen(ctx, before) ?? before
  const parts = Object.keys(given) as (keyof ViewDefinition)[]
  return new Set(parts.filter((part) => !isDeepStrictEqual(given[part], seen[part])))
}

function merged(view: ViewDefinition, given: Partial<ViewDefinition>): Omit<ViewDefinition, 'teamIds'> {
  const { teamIds: _, missing: __, missingLimit: ___, ...all } = { ...view, ...given }
  const kept = Object.entries(all).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as unknown as ViewDefinition
}

/** Whose the view is from now on, and which teams see it. */
async function audience(
  tx: Transaction,
  before: ViewDefinition,
  { shared, teamIds }: Pick<ViewChangeInput, 'shared' | 'teamIds'>,
): Promise<Pick<ViewDefinition, 'ownerId' | 'teamIds'>> {
  const ownerId = shared === undefined ? before.ownerId : shared ? null : tx.access.memberId
  const teams = teamIds === undefined ? before.teamIds : await knownTeams(tx, teamIds ?? [])
  return { ownerId, ...(ownerId === null && teams?.length && { teamIds: teams }) }
}
