import { requireManager } from '../../core/metadata/index.ts'
import type { Context } from '../../platform/context.ts'
import { lockStart, saveStart } from './start-state.ts'

/** Notes that somebody looked at the templates and goes on with what every workspace has. */
export async function keepGeneral(ctx: Context): Promise<void> {
  requireManager(ctx)
  await ctx.transaction(async (tx) => {
    const state = await lockStart(tx)
    if (state.chosen !== true)
      await saveStart(tx, { ...state, chosen: true }, { kind: 'start.template-declined', payload: {} })
  })
}
