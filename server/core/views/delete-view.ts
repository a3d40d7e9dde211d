import type { Context } from '../../platform/context.ts'
import { viewChanged } from './view-changed.ts'
import { changeableView } from './view-rights.ts'
import { removeView } from './view-rows.ts'

/** Removes a view. Its inverse is saving it again: see create-view.ts. */
export function deleteView(ctx: Context, id: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const view = await changeableView(tx, id)
    await removeView(tx, id)
    tx.emit(viewChanged(view))
  })
}
