import { fewRecords } from '../../core/records/index.ts'
import type { Context } from '../../platform/context.ts'

type Placed = Readonly<Record<string, unknown>>

/** The pipeline that is meant where none is named; undefined where there is none at all. */
export async function defaultPipeline(ctx: Context): Promise<Placed | undefined> {
  return defaultOf((await fewRecords(ctx, 'pipeline')).sort(byPosition))
}

/** The one of some pipelines, in their order, that is meant where none is named. */
export function defaultOf(pipelines: readonly Placed[]): Placed | undefined {
  return pipelines.find((pipeline) => pipeline.isDefault === true) ?? pipelines[0]
}

/** Orders pipelines and stages as people put them. */
export function byPosition(a: Placed, b: Placed): number {
  return Number(a.position ?? 0) - Number(b.position ?? 0)
}
