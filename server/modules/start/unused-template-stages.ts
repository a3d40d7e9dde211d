import { fewRecords, pointedAt, type RecordRule } from '../../core/records/index.ts'
import type { Context } from '../../platform/context.ts'
import { defaultPipeline } from '../sales/index.ts'
import type { TemplateStage } from './industry-template.ts'
import { readStart } from './start-state.ts'
import { otherNamesOfTemplateStage } from './template-titles.ts'
import { industryTemplates } from './templates/index.ts'

/**
 * Like the stages of a new workspace, those of a trade make way for the stages a file of deals brings, and are
 * known by what they are called in every language.
 */
export const unusedTemplateStages: RecordRule = {
  object: 'stage',
  name: 'unused-template-stages',
  alsoCalled: otherNamesOfTemplateStage,
  makeWay: unusedOfDefault,
}

/** The open stages of the default pipeline that are as a template made them and that no deal stands in. */
async function unusedOfDefault(ctx: Context): Promise<string[]> {
  const pipeline = String((await defaultPipeline(ctx))?.id ?? '')
  const { templates } = await readStart(ctx)
  const made = industryTemplates.flatMap(({ key, pipelines }) =>
    pipelines.filter((one) => templates[key]?.pipelines[one.key] === pipeline),
  )
  if (made.length === 0) return []
  const shipped = made.flatMap(({ stages }) => stages)
  const here = await fewRecords(ctx, 'stage')
  const ids = here
    .filter((stage) => stage.pipeline === pipeline && shipped.some((one) => isAsMade(stage, one)))
    .map(({ id }) => id)
  const used = await pointedAt(ctx, { object: 'deal', field: 'stage' }, ids)
  return ids.filter((id) => !used.has(id))
}

/** An administrator who changed one meant to use it. */
function isAsMade(
  { name, kind, probability }: Readonly<Record<string, unknown>>,
  shipped: TemplateStage,
): boolean {
  const isOpen = shipped.kind === 'open' && kind === 'open'
  return isOpen && shipped.probability === probability && Object.values(shipped.label).includes(String(name))
}
