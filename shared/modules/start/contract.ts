import { z } from 'zod'
import type { LocalizedText } from '../../core/metadata.ts'
import { LocalizedTextInput } from '../../core/metadata-contract.ts'

// Of optional keys the schema says that they may be undefined; JSON has no undefined.
const Label = LocalizedTextInput as unknown as z.ZodType<LocalizedText>

const FieldShown = z.object({
  name: z.string(),
  label: Label,
  type: z.string(),
  /** The first choices of a field with choices. */
  choices: z.array(Label).optional(),
})

/** GET /start/templates: a template as it is shown before it is applied. */
export const TemplateOutput = z.object({
  key: z.string(),
  icon: z.string(),
  label: Label,
  about: Label,
  isApplied: z.boolean(),
  pipelines: z.array(
    z.object({
      label: Label,
      stages: z.array(
        z.object({
          label: Label,
          kind: z.enum(['open', 'won', 'lost']),
          probability: z.number(),
          usualDays: z.number().nullable(),
        }),
      ),
    }),
  ),
  objects: z.array(
    z.object({
      name: z.string(),
      label: Label,
      icon: z.string(),
      isNew: z.boolean(),
      fields: z.array(FieldShown),
    }),
  ),
  views: z.array(z.object({ object: z.string(), label: Label, layout: z.string() })),
})
export type TemplateOutput = z.infer<typeof TemplateOutput>

export const TemplatesOutput = z.object({ templates: z.array(TemplateOutput) })

/** POST /start/templates/{key}/application: how many of each came. */
export const AddedOutput = z.object({
  pipelines: z.number(),
  objects: z.number(),
  fields: z.number(),
  views: z.number(),
})
export type AddedOutput = z.infer<typeof AddedOutput>

/** What is left of the first steps, in their order. */
export const firstStepKeys = ['template', 'records', 'move', 'language', 'mail', 'invite', 'secure'] as const
export type FirstStep = (typeof firstStepKeys)[number]

/** GET /start: how far a workspace is. */
export const StartOutput = z.object({
  /** Keys of the templates that are applied. */
  templates: z.array(z.string()),
  /** Ids of the views that Today shows the beginnings of. */
  views: z.array(z.string()),
  /** null: no sample data is there. */
  sample: z.object({ template: z.string(), records: z.number() }).nullable(),
  steps: z.array(z.object({ key: z.enum(firstStepKeys), isDone: z.boolean() })),
})
export type StartOutput = z.infer<typeof StartOutput>

/** POST /start/sample: makes sample data of a template's trade. */
export const SampleInput = z.strictObject({ template: z.string().max(50).default('general') })
export const SampleMadeOutput = z.object({ operationId: z.uuid(), made: z.number() })

/** GET /start/sample: what removing it would mean. */
export const SampleOutput = z.object({
  records: z.number(),
  changed: z.number().meta({ description: 'Of these, members changed so many, or built upon them.' }),
})
export type SampleOutput = z.infer<typeof SampleOutput>

/** DELETE /start/sample */
export const SampleRemovedOutput = z.object({
  operationId: z.uuid(),
  removed: z.number(),
  kept: z.number(),
})
export type SampleRemovedOutput = z.infer<typeof SampleRemovedOutput>
