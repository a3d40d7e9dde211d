import { fewRecords, type RecordChange, type RecordRule } from '../../core/records/index.ts'
import type { Context } from '../../platform/context.ts'
import { byPosition, defaultPipeline } from './default-pipeline.ts'
import { likelyProbability } from './likely-place.ts'
import { otherNamesOfStage, outcomeNamed } from './other-names-of-stage.ts'
import { placeAmong, type Stage } from './place-among.ts'
import { unusedFirstStages } from './unused-first-stages.ts'

/**
 * A stage that is made by its name alone (by an import, say) belongs to the default pipeline. Its name tells
 * whether it is won or lost, and otherwise where among the open ones it stands and how likely deals are won
 * there; a name that tells nothing stands behind the open ones.
 */
export const placeOfStage: RecordRule = {
  object: 'stage',
  name: 'place-of-stage',
  fills: ['pipeline'],
  alsoCalled: otherNamesOfStage,
  meantFirst: stagesOfDefault,
  makeWay: unusedFirstStages,
  async check(tx, changes) {
    const made = changes.filter(({ action, after }) => action === 'create' && after !== null)
    const homeless = made.filter(({ after }) => (after!.pipeline ?? null) === null)
    if (homeless.length > 0) {
      const pipeline = await defaultPipeline(tx)
      for (const { after } of homeless) after!.pipeline = pipeline?.id ?? null
    }
    for (const { after, given } of made)
      if (!given.has('kind')) after!.kind = outcomeNamed(after!.name) ?? after!.kind
    const placeless = made.filter(({ after }) => (after!.position ?? null) === null)
    if (placeless.length === 0) return
    const stages: Stage[] = (await fewRecords(tx, 'stage')).sort(byPosition)
    for (const change of placeless.sort(byLikelihood)) place(stages, change)
  },
}

/** Those whose names tell where they stand come first; the others follow as they were named. */
function byLikelihood({ after: a }: RecordChange, { after: b }: RecordChange): number {
  const order = ['open', 'won', 'lost']
  const byKind = order.indexOf(String(a!.kind)) - order.indexOf(String(b!.kind))
  return byKind || (likelyProbability(a!.name) ?? 101) - (likelyProbability(b!.name) ?? 101)
}

function place(stages: Stage[], { after, given }: RecordChange): void {
  const stage = after!
  const beside = stages.filter(({ pipeline }) => pipeline === stage.pipeline)
  const { position, probability } = placeAmong(beside, stage.kind, likelyProbability(stage.name))
  stage.position = position
  if (!given.has('probability')) stage.probability = probability
  stages.push(stage)
  stages.sort(byPosition)
}

async function stagesOfDefault(ctx: Context): Promise<string[]> {
  const pipeline = await defaultPipeline(ctx)
  const stages = await fewRecords(ctx, 'stage')
  return stages.filter((stage) => stage.pipeline === pipeline?.id).map(({ id }) => id)
}
