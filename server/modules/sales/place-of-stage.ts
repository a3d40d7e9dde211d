import { fewRecords, type RecordRule } from '../../core/records/index.ts'
import { byPosition, defaultPipeline } from './default-pipeline.ts'
import { otherNamesOfStage } from './other-names-of-stage.ts'

type Stage = Readonly<Record<string, unknown>>

/**
 * A stage that is made by its name alone (by an import, say) belongs to the default pipeline and stands
 * behind its open stages, before won and lost.
 */
export const placeOfStage: RecordRule = {
  object: 'stage',
  name: 'place-of-stage',
  fills: ['pipeline'],
  alsoCalled: otherNamesOfStage,
  async check(tx, changes) {
    const made = changes.flatMap(({ action, after }) =>
      action === 'create' && after !== null ? [after] : [],
    )
    const homeless = made.filter((stage) => (stage.pipeline ?? null) === null)
    if (homeless.length > 0) {
      const pipeline = await defaultPipeline(tx)
      for (const stage of homeless) stage.pipeline = pipeline?.id ?? null
    }
    const placeless = made.filter((stage) => (stage.position ?? null) === null)
    if (placeless.length === 0) return
    const stages = (await fewRecords(tx, 'stage')).sort(byPosition)
    for (const stage of placeless) stage.position = placeIn(stages, stage)
  },
}

// Stages of one place stand in the order they were made, so that those behind need not move on.
function placeIn(stages: readonly Stage[], { pipeline, kind }: Stage): number {
  const beside = stages.filter((stage) => stage.pipeline === pipeline)
  const before = beside.filter((stage) => kind !== 'open' || stage.kind === 'open').at(-1)
  return Number(before?.position ?? beside[0]?.position ?? 1)
}
