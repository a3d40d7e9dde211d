import type { WorkspaceSettings } from '../../../../shared/core/workspace-settings.ts'

type Holidays = WorkspaceSettings['holidays']

/** Adds days to those there are, in order; of two on one date the new one holds. */
export function mergeHolidays(present: Holidays, added: Holidays): Holidays {
  const byDate = new Map([...present, ...added].map((day) => [day.date, day]))
  return [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1))
}
