import type { StartState } from './start-state.ts'
import { industryTemplates } from './templates/index.ts'

/** Ids of the views that Today shows the beginnings of: what the applied trades look at every day. */
export function todayViews({ templates }: StartState): string[] {
  return industryTemplates.flatMap(({ key, today = [] }) =>
    today.flatMap((view) => templates[key]?.views[view] ?? []),
  )
}
