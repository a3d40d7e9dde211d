import { latePart } from '../../../platform/ui/late-part.ts'

/** Who can be reached, under the head on a phone: a desk never asks for it. */
export const LateReachRow = latePart(async () => (await import('./reach-row.tsx')).ReachRow, {
  missing: 'unseen',
  isOnDemand: true,
})
