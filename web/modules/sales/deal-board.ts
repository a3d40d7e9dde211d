import { missingFields, requiredFields } from '../../../shared/modules/sales/required-fields.ts'
import type { BoardRules } from '../../core/web-module.ts'
import { latePart } from '../../platform/ui/late-part.ts'
import { gateAhead, gateFields } from './gate-ahead.ts'
import { ColumnTide } from './stage-mark.tsx'
import { endOf, isSinceKnown, stalledDays, stalledFilter } from './stage-time.ts'

// Only boards draw it, and a browser that begins with deals may begin with one.
const DealCard = latePart(async () => (await import('./deal-card.tsx')).DealCard)
if (globalThis.location?.pathname === '/records/deal') void DealCard.fetch()

/** Deals by stage of one pipeline; sums count by the chance of winning. */
export const dealBoard: BoardRules = {
  field: 'stage',
  scope: 'pipeline',
  sum: 'amount',
  weight: 'probability',
  sort: [{ field: 'closeDate', direction: 'asc' }],
  endSort: [{ field: 'closedAt', direction: 'desc' }],
  cardFields: ['name', 'company', 'amount', 'owner', 'nextStep', 'closeDate', 'stageSince', 'status'],
  endOf,
  Mark: ColumnTide,
  Card: DealCard,
  stalledDays,
  isSinceKnown,
  stalled: stalledFilter,
  follows: ({ pipeline, kind, probability }) => ({
    pipeline,
    status: kind,
    probability: probability ?? null,
    closedAt: kind === 'open' ? null : new Date().toISOString(),
  }),
  gate(object, deal, stage, stages) {
    const ahead = gateAhead(object, deal, stage, stages)
    return ahead && { done: ahead.fields.length - ahead.open.length, of: ahead.fields.length }
  },
  entry(object, deal, stage) {
    const of = requiredFields(object, stage).length
    return of === 0 ? null : { done: of - missingFields(object, stage, deal).length, of }
  },
  gateFields,
  needs: (deal, values, stage) => missingFields(deal, stage, values),
  asks: ({ status, lostReason }) => (status === 'lost' && lostReason == null ? 'lostReason' : null),
}
