import type { LocalizedText } from '../../../shared/core/metadata.ts'
import type { TemplateOutput } from '../../../shared/modules/start/contract.ts'
import type { Context } from '../../platform/context.ts'
import type { IndustryTemplate, TemplateField, TemplatePipeline } from './industry-template.ts'
import { readStart } from './start-state.ts'
import { stockStagesShown } from './stock-pipeline-shown.ts'
import { viewsOf } from './template-views.ts'
import { industryTemplates } from './templates/index.ts'

const choicesShown = 4

/** Every template as a picture of what it brings. */
export async function showTemplates(ctx: Context): Promise<TemplateOutput[]> {
  const { templates } = await readStart(ctx)
  return industryTemplates.map((template) => shown(ctx, template, template.key in templates))
}

function shown(ctx: Context, template: IndustryTemplate, isApplied: boolean): TemplateOutput {
  const { key, icon, label, about, objects, fields } = template
  // One without a pipeline of its own goes on with that of a new workspace.
  const pipelines = template.pipelines.length > 0 ? template.pipelines : [stockStagesShown]
  const extended = Object.entries(fields).flatMap(([name, added]) => {
    const object = ctx.metadata.objects.get(name)
    if (object === undefined) return []
    const { label, icon } = object
    return [{ name, label, icon, isNew: false, fields: added.map(fieldShown) }]
  })
  const own = objects.map((one) => ({
    name: one.name,
    label: one.pluralLabel,
    icon: one.icon,
    isNew: true,
    fields: one.fields.map(fieldShown),
  }))
  return {
    ...{ key, icon, label, about, isApplied },
    pipelines: pipelines.map(pipelineShown),
    objects: [...own, ...extended],
    views: viewsOf(template).map((view) => ({ object: view.object, label: view.label, layout: view.layout })),
  }
}

function pipelineShown({ label, stages }: TemplatePipeline): TemplateOutput['pipelines'][number] {
  return { label, stages: stages.map(({ key: _, ...stage }) => stage) }
}

function fieldShown({
  name,
  label,
  type,
  options,
}: TemplateField): TemplateOutput['objects'][number]['fields'][number] {
  const choices = options?.options?.slice(0, choicesShown).map((choice) => choice.label as LocalizedText)
  return { name, label, type, ...(choices && { choices }) }
}
