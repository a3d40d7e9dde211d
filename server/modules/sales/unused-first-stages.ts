import { stockStages } from '../../../shared/modules/sales/contract.ts'
import { foldLabel } from '../../../shared/platform/fold-text.ts'
import { fewRecords, pointedAt } from '../../core/records/index.ts'
import type { Context } from '../../platform/context.ts'
import { defaultPipeline } from './default-pipeline.ts'
import { firstStages } from './first-records.ts'

/** The open stages of the default pipeline that are as a new workspace has them and that no deal stands in. */
export async function unusedFirstStages(ctx: Context): Promise<string[]> {
  const pipeline = await defaultPipeline(ctx)
  const first = (await fewRecords(ctx, 'stage')).filter(
    (stage) => stage.pipeline === pipeline?.id && isAsShipped(stage),
  )
  const ids = first.map(({ id }) => id)
  const used = await pointedAt(ctx, { object: 'deal', field: 'stage' }, ids)
  return ids.filter((id) => !used.has(id))
}

/** An administrator who set one up meant to use it. */
function isAsShipped({ name, kind, probability }: Readonly<Record<string, unknown>>): boolean {
  const folded = foldLabel(String(name ?? ''))
  return firstStages.some(
    (stage) =>
      stage.kind === 'open' &&
      kind === 'open' &&
      stage.probability === probability &&
      Object.values(stockStages[stage.key]).some((one) => foldLabel(one) === folded),
  )
}
