import type { RecordPage, RecordValues } from '../../../shared/core/records.ts'
import type { DueField } from './deal-questions.ts'

/** A deal that is late, and by which of its days it has been so the longest. */
export interface LateDeal {
  deal: RecordValues
  field: DueField
  day: string
}

/**
 * The deals that have been late the longest, of what was found by each day alone: whoever is among the first by the
 * earliest of its days is among the first by that day.
 */
export function longestLate(
  days: readonly DueField[],
  pages: readonly RecordPage[],
  limit: number,
): LateDeal[] {
  const byDeal = new Map<string, LateDeal>()
  for (const [at, field] of days.entries())
    for (const deal of pages[at]?.records ?? []) {
      const day = String(deal[field])
      const before = byDeal.get(deal.id)
      if (before === undefined || day < before.day) byDeal.set(deal.id, { deal, field, day })
    }
  return [...byDeal.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).slice(0, limit)
}
