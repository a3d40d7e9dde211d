import { z } from 'zod'
import { LocalizedTextInput } from './metadata-contract.ts'
import { FilterInput, SortInput } from './records-contract.ts'
import { viewLayouts } from './views.ts'

const path = z.string().min(1).max(200)

const viewParts = {
  name: LocalizedTextInput,
  layout: z.enum(viewLayouts),
  filter: FilterInput.optional(),
  sort: SortInput.optional(),
  columns: z
    .array(z.object({ field: path, width: z.int().min(20).max(2_000).optional() }).strict())
    .max(200)
    .optional(),
  groupBy: path.optional(),
  sumField: path.optional(),
}

/** POST /views. */
export const NewViewInput = z
  .object({ ...viewParts, object: z.string().max(100), shared: z.boolean() })
  .strict()

/** PATCH /views/{id}: any part of it; null takes an optional part away. */
export const ViewChangeInput = z
  .object({
    ...viewParts,
    filter: FilterInput.nullable(),
    sort: SortInput.nullable(),
    columns: viewParts.columns.unwrap().nullable(),
    groupBy: path.nullable(),
    sumField: path.nullable(),
    object: z.string().max(100),
    shared: z.boolean(),
    /** Place among the tabs of its object, from 0. */
    position: z.int().min(0),
  })
  .partial()
  .strict()

export const ViewOutput = z.object({
  id: z.uuid(),
  object: z.string(),
  name: LocalizedTextInput,
  ownerId: z.uuid().nullable(),
  layout: z.enum(viewLayouts),
  filter: FilterInput.optional(),
  sort: SortInput.optional(),
  columns: z.array(z.object({ field: z.string(), width: z.number().optional() })).optional(),
  groupBy: z.string().optional(),
  sumField: z.string().optional(),
  position: z.number(),
  updatedAt: z.string(),
})

export const ViewsOutput = z.object({ views: z.array(ViewOutput) })

/** PUT /layouts/{object}. */
export const LayoutInput = z
  .object({
    object: z.string().max(100).optional(),
    highlights: z.array(path).max(4),
    sections: z
      .array(
        z
          .object({
            name: LocalizedTextInput,
            fields: z.array(path).max(500),
            collapsed: z.boolean().optional(),
          })
          .strict(),
      )
      .max(50),
    related: z.array(path).max(100),
    hidden: z.array(path).max(1_000).optional(),
  })
  .strict()

export const LayoutOutput = LayoutInput.extend({
  object: z.string(),
  source: z.enum(['role', 'everyone', 'definition']),
})

export type NewViewInput = z.infer<typeof NewViewInput>
export type ViewChangeInput = z.infer<typeof ViewChangeInput>
export type LayoutInput = z.infer<typeof LayoutInput>
