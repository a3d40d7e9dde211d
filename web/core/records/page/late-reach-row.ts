import { latePart } from '../../../platform/ui/late-part.ts'

/** What is done with a record by the thumb, on a phone: a desk never asks for it. */
export const LateReachRow = latePart(async () => (await import('./reach-row.tsx')).ReachRow, {
  missing: 'unseen',
  isOnDemand: true,
})
