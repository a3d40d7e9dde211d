import { z } from 'zod'
import { LocalizedTextInput } from '../../core/metadata-contract.ts'

const FieldShown = z.object({
  name: z.string(),
  label: LocalizedTextInput,
  type: z.string(),
  /** The first choices of a field with choices. */
  choices: z.array(LocalizedTextInput).optional(),
})

/** GET /start/templates: a template as it is shown before it is applied. */
export const TemplateOutput = z.object({
  key: z.string(),
  icon: z.string(),
  label: LocalizedTextInput,
  about: LocalizedTextInput,
  isApplied: z.boolean(),
  pipelines: z.array(
    z.object({
      label: LocalizedTextInput,
      stages: z.array(
        z.object({
          label: LocalizedTextInput,
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
      label: LocalizedTextInput,
      icon: z.string(),
      isNew: z.boolean(),
      fields: z.array(FieldShown),
    }),
  ),
  views: z.array(z.object({ object: z.string(), label: LocalizedTextInput, layout: z.string() })),
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
