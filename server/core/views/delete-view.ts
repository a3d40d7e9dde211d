import type { ViewDefinition } from '../../../shared/core/views.ts'
import type { Context } from '../../platform/context.ts'
import { beginSave, refuseOutdated } from '../saved-version.ts'
import { viewChanged } from './view-changed.ts'
import { changeableView } from './view-rights.ts'
import { binView } from './view-rows.ts'

/** Puts a view into the bin. Its inverse is restoreView. Refuses (stale) when the view is at another version. */
export function deleteView(ctx: Context, id: string, version?: number): Promise<void> {
  return ctx.transaction(async (tx) => {
    await beginSave(tx)
    const view = await changeableView(tx, id)
    refuseOutdated(view, version)
    await binView(tx, id, tx.now())
    tx.emit(viewChanged(view))
  })
}

/** Takes a view out of the bin: the same, in its place, for whom it was. */
export function restoreView(ctx: Context, id: string): Promise<ViewDefinition> {
  return ctx.transaction(async (tx) => {
    const view = await changeableView(tx, id, { binned: true })
    await binView(tx, id, null)
    tx.emit(viewChanged(view))
    return view
  })
}
