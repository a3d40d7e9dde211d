import { foldLabel } from '../../../shared/platform/fold-text.ts'
import { fewRecordsKept, type RecordChange } from '../../core/records/index.ts'
import type { Transaction } from '../../platform/context.ts'
import { together } from '../../platform/database/together.ts'
import { byPosition, defaultOf } from './default-pipeline.ts'
import { otherNamesOfStage } from './other-names-of-stage.ts'

type Placed = Readonly<Record<string, unknown>>

/** Pipelines and stages that are not in the bin, in their order. */
interface LivePipelines {
  pipelines: readonly Placed[]
  stages: readonly Placed[]
}

/** Reads where deals can stand; none of it is taken away before the deal stands there. */
export async function livePipelines(tx: Transaction): Promise<LivePipelines> {
  const [pipelines, stages] = await together([fewRecordsKept(tx, 'pipeline'), fewRecordsKept(tx, 'stage')])
  return { pipelines: pipelines.sort(byPosition), stages: stages.sort(byPosition) }
}

/**
 * The stage a deal belongs in by what is said of it: where it stands while that is there and of its pipeline,
 * else the stage of its pipeline that is called the same, or is of the same kind, or its first open one.
 * undefined: the pipeline has none.
 */
export function placeOfDeal(
  change: RecordChange,
  present: Placed | undefined,
  live: LivePipelines,
): Placed | undefined {
  const pipeline = pipelineOf(change, present, live)
  const stages = live.stages.filter((stage) => stage.pipeline === pipeline)
  const same = stages.find((stage) => stage.id === present?.id)
  return same ?? likest(stages, present, change.before?.status ?? 'open')
}

/** The pipeline that is named, or the stage's; the default one where neither is there. */
function pipelineOf(
  { action, before, after }: RecordChange,
  present: Placed | undefined,
  live: LivePipelines,
): unknown {
  const named = after!.pipeline ?? null
  // That it is there was looked up with everything else the change points at.
  if (named !== null && named !== before?.pipeline) return named
  const standsIn = live.stages.find((stage) => stage.id === present?.id)?.pipeline
  const wanted = action === 'restore' ? [standsIn, named] : [named, standsIn, present?.pipeline]
  const isLive = (id: unknown) => live.pipelines.some((pipeline) => pipeline.id === id)
  return wanted.find(isLive) ?? defaultOf(live.pipelines)?.id
}

function likest(stages: readonly Placed[], present: Placed | undefined, kind: unknown): Placed | undefined {
  const alike = stages.filter((stage) => stage.kind === kind)
  const names = new Set(present === undefined ? [] : namesOf(present))
  const namesake = alike.find((stage) => names.has(foldLabel(String(stage.name))))
  return namesake ?? alike[0] ?? stages.find((stage) => stage.kind === 'open')
}

function namesOf(stage: Placed): string[] {
  return [String(stage.name), ...otherNamesOfStage(stage)].map(foldLabel)
}
