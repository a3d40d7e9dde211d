import { stockPipeline } from '../../../shared/modules/sales/contract.ts'
import { shippedStages } from '../sales/index.ts'
import type { TemplatePipeline } from './industry-template.ts'

/** The pipeline every workspace begins with, as templates write theirs. */
export const stockStagesShown: TemplatePipeline = {
  key: 'stock',
  label: stockPipeline,
  stages: shippedStages,
}
