import type { SampleDeal } from './sample-deals.ts'

interface Turn {
  daysAgo: number
  relation: string
}

const longAgo = 45

/**
 * What a company has been to us, from its beginning: a prospect until the first deal is won, a customer from then
 * on, a former one where that is long ago and nothing is under way. Who never had a deal sells to us or with us.
 */
export function relationOf(deals: readonly SampleDeal[], since: number, at: number): [Turn, ...Turn[]] {
  if (deals.length === 0) return [{ daysAgo: since, relation: at % 24 === 7 ? 'partner' : 'supplier' }]
  const won = deals.filter(({ end }) => end === 'won').map(({ moves }) => moves.at(-1)!.daysAgo)
  const prospect = { daysAgo: since, relation: 'prospect' }
  if (won.length === 0) return [prospect]
  const customer = { daysAgo: Math.max(...won), relation: 'customer' }
  const isLeft = deals.every(({ end }) => end !== null) && Math.min(...won) > longAgo && at % 2 === 0
  if (!isLeft) return [prospect, customer]
  return [prospect, customer, { daysAgo: 2 + (at % 19), relation: 'former' }]
}

/** Is it the first business with the company, or more of it? */
export function dealKindOf(deal: SampleDeal, others: readonly SampleDeal[]): string {
  const begun = deal.moves[0]!.daysAgo
  const before = others.filter(({ end, moves }) => end === 'won' && moves.at(-1)!.daysAgo > begun)
  if (before.length === 0) return 'new'
  return before.some(({ moves }) => moves.at(-1)!.daysAgo > begun + 60) ? 'renewal' : 'more'
}
