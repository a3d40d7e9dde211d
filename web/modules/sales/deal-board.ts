import type { BoardRules } from '../../core/web-module.ts'
import { DealCard } from './deal-card.tsx'
import { StageTide } from './stage-mark.tsx'
import { kindOf, stalledDays } from './stage-time.ts'

/** Deals by stage of one pipeline; sums count by the chance of winning. */
export const dealBoard: BoardRules = {
  field: 'stage',
  scope: 'pipeline',
  sum: 'amount',
  weight: 'probability',
  sort: [{ field: 'closeDate', direction: 'asc' }],
  cardFields: ['name', 'company', 'amount', 'owner', 'nextStep', 'closeDate', 'stageSince', 'status'],
  kindOf,
  Mark: StageTide,
  Card: DealCard,
  stalledDays,
  asks: ({ status, lostReason }) => (status === 'lost' && lostReason == null ? 'lostReason' : null),
}
