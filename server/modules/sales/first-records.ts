import type { Language } from '../../../shared/core/metadata.ts'
import { positionAt, stockPipeline, stockStages } from '../../../shared/modules/sales/contract.ts'

interface FirstStage {
  key: keyof typeof stockStages
  kind: 'open' | 'won' | 'lost'
  probability: number
  /** After more days in it than these a deal counts as stalled. */
  usualDays: number | null
}

/** The stages of a new workspace's pipeline, in every language. */
export const firstStages: readonly FirstStage[] = [
  {
    key: 'qualify',
    kind: 'open',
    probability: 10,
    usualDays: 14,
  },
  {
    key: 'discovery',
    kind: 'open',
    probability: 25,
    usualDays: 21,
  },
  {
    key: 'solution',
    kind: 'open',
    probability: 40,
    usualDays: 21,
  },
  {
    key: 'proposal',
    kind: 'open',
    probability: 60,
    usualDays: 14,
  },
  {
    key: 'negotiation',
    kind: 'open',
    probability: 80,
    usualDays: 14,
  },
  {
    key: 'won',
    kind: 'won',
    probability: 100,
    usualDays: null,
  },
  {
    key: 'lost',
    kind: 'lost',
    probability: 0,
    usualDays: null,
  },
]

/** The pipeline a new workspace starts with, named in its language. A string '@name' stands for the id of the record so named. */
export function firstSalesRecords(language: Language) {
  const pipeline = {
    name: '@pipeline',
    object: 'pipeline',
    values: { name: stockPipeline[language], position: 1, isDefault: true },
  }
  const rows = firstStages.map(({ key, kind, probability, usualDays }, at) => ({
    name: `@${key}`,
    object: 'stage',
    values: {
      name: stockStages[key][language],
      pipeline: '@pipeline',
      position: positionAt(at),
      kind,
      probability,
      usualDays,
    },
  }))
  return [pipeline, ...rows]
}
