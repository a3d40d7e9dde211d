import type { DueRules, HeadRules } from '../../core/web-module.ts'
import { latePart } from '../../platform/ui/late-part.ts'
import { isClosed } from './is-closed.ts'

const WeightedAmount = latePart(async () => (await import('./weighted-amount.tsx')).WeightedAmount, {
  missing: 'unseen',
})

/** What a deal is worth, what of it counts, when it closes, what comes next, whose it is. */
export const dealHead: HeadRules = {
  facts: ['amount', 'closeDate', 'nextStep', 'owner'],
  after: { amount: WeightedAmount },
}

/** An open deal should close by its date. */
export const dealDue: DueRules = { field: 'closeDate', needs: ['status'], isOver: isClosed }

/** Fetches what the head of a deal works out. */
export const fetchDealHead = WeightedAmount.fetch
