import type { Context } from '../../platform/context.ts'
import { readStart } from './start-state.ts'
import { industryTemplates } from './templates/index.ts'

/** Ids of the views that Today shows the beginnings of: what the applied trades look at every day. */
export async function todayViews(ctx: Context): Promise<string[]> {
  const { templates } = await readStart(ctx)
  return industryTemplates.flatMap(({ key, today = [] }) =>
    today.flatMap((view) => templates[key]?.views[view] ?? []),
  )
}
