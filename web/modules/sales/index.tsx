import { stockTitles } from '../../../shared/modules/sales/contract.ts'
import type { WebModule } from '../../core/web-module.ts'
import { lateCode, useLateCode } from '../../platform/late-code.ts'
import { latePart } from '../../platform/ui/late-part.ts'
import { dealBoard } from './deal-board.ts'
import { dealDue, dealHead, fetchDealHead } from './deal-head.tsx'
import { salesPages } from './sales-pages.ts'
import { salesRefusals } from './sales-refusals.ts'
import { StageMark } from './stage-mark.tsx'

const StageBand = latePart(async () => (await import('./stage-band.tsx')).StageBand)
const newDeal = lateCode(async () => (await import('./new-deal.ts')).useNewDeal)
// A browser that begins with a deal shows it at once.
if (globalThis.location?.pathname.startsWith('/records/deal/')) {
  void StageBand.fetch()
  fetchDealHead()
}

/** What a new deal begins with, for which its dialog waits. */
function useNewDeal() {
  // Wanted, it is here.
  const useRules = useLateCode(newDeal, true)!
  return useRules()
}

/** What sales adds to the web: the glyph of a stage, the board of deals, the stage bar of a deal. */
export const sales: WebModule<typeof salesPages> = {
  name: 'sales',
  home: 'deal',
  letters: { deal: 'D' },
  stockTitles,
  marks: { stage: StageMark },
  boards: { deal: dealBoard },
  recordBands: { deal: StageBand },
  heads: { deal: dealHead },
  tellings: { deal: ['stage', 'amount', 'company', 'owner', 'closeDate'] },
  dues: { deal: dealDue },
  lists: {
    deal: {
      columns: [
        { field: 'name' },
        { field: 'company' },
        { field: 'stage', width: 140 },
        { field: 'amount' },
        // With room to say how late it is.
        { field: 'closeDate', width: 196 },
        { field: 'owner' },
        { field: 'updatedAt' },
        { field: 'nextStep' },
        { field: 'probability' },
        { field: 'contact' },
      ],
      sort: [{ field: 'updatedAt', direction: 'desc' }],
    },
  },
  newRecords: { deal: useNewDeal },
  refusals: salesRefusals,
  pages: salesPages,
}
