import type { ViewDefinition } from '../../../shared/core/views.ts'
import { AppError } from '../../../shared/platform/errors.ts'
import type { Context, Transaction } from '../../platform/context.ts'
import { viewAsSeen } from './view-as-seen.ts'
import { findView, makerOfView } from './view-rows.ts'

/** The view, when the actor may see it and change it: one's own, or a shared one with `views.share`. */
export async function changeableView(
  ctx: Context,
  id: string,
  { binned = false } = {},
): Promise<ViewDefinition> {
  const view = await findView(ctx, id, binned)
  if (view === null || viewAsSeen(ctx, view) === null)
    throw new AppError('not-found', 'views.not-found', 'There is no such view, or you may not see it.')
  if (view.ownerId === null) requireSharing(ctx)
  return view
}

/** What everyone sees is changed by those who hold `views.share`. */
export function requireSharing(ctx: Context): void {
  if (ctx.access.can('views.share')) return
  throw new AppError(
    'forbidden',
    'views.may-not-share',
    'Your role does not change what everyone sees. Save the view for yourself, or ask an administrator.',
  )
}

/** Who did not make a shared view does not make it their own: everyone else would lose it. */
export async function refuseTakingAway(tx: Transaction, { id, ownerId }: ViewDefinition): Promise<void> {
  if (ownerId !== null || (await makerOfView(tx, id)) === tx.access.memberId) return
  throw new AppError(
    'forbidden',
    'views.made-by-another',
    'Somebody else made this view, and everyone who sees it would lose it. Save a copy for yourself instead.',
  )
}
