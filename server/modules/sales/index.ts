import { stockStages, stockTitles } from '../../../shared/modules/sales/contract.ts'
import { reads } from '../../core/access/permission-lines.ts'
import type { ServerModule } from '../../core/module.ts'
import { firstSalesRecords, firstStages } from './first-records.ts'
import { nameOfDeal } from './name-of-deal.ts'
import { dealObject, pipelineObject, stageObject } from './objects.ts'
import { oneDefaultPipeline } from './one-default-pipeline.ts'
import { openStageStays } from './open-stage-stays.ts'
import { placeOfStage } from './place-of-stage.ts'
import { probabilityOfClosedDeal } from './probability-of-closed-deal.ts'
import { requiredFieldsExist } from './required-fields-exist.ts'
import { pipelineInUse, stageInUse } from './stage-in-use.ts'
import { stageOfDeal } from './stage-of-deal.ts'
import { stagesGoAlong } from './stages-go-along.ts'

export { positionAt } from '../../../shared/modules/sales/contract.ts'
export { defaultPipeline } from './default-pipeline.ts'
export { unusedFirstStages } from './unused-first-stages.ts'

/** The stages of a new workspace’s pipeline. */
export const shippedStages = firstStages.map((stage) => ({ ...stage, label: stockStages[stage.key] }))

export const sales: ServerModule = {
  name: 'sales',
  objects: [pipelineObject, stageObject, dealObject],
  firstRecords: firstSalesRecords,
  stockTitles,
  rules: [
    nameOfDeal,
    stageOfDeal,
    probabilityOfClosedDeal,
    placeOfStage,
    stageInUse,
    openStageStays,
    requiredFieldsExist,
    pipelineInUse,
    stagesGoAlong,
    oneDefaultPipeline,
  ],
  roleLines: {
    manager: {
      pipeline: reads,
      stage: reads,
      deal: { create: true, read: 'team', update: 'team', delete: 'team' },
    },
    salesperson: {
      pipeline: reads,
      stage: reads,
      deal: { create: true, read: 'own', update: 'own', delete: 'own' },
    },
    // What a customer was promised is known to who answers for it, and changed by who sells.
    service: { pipeline: reads, stage: reads, deal: reads },
  },
}
