import { z } from 'zod'
import { LocalizedTextInput } from './metadata-contract.ts'
import { SavedOutput } from './saved-contract.ts'
import { path } from './view-parts/part-inputs.ts'
import { viewParts } from './view-parts/view-parts.ts'
import type { ViewPart } from './views.ts'

/** No object has as many views: a place further back is a mistake. */
const mostTabs = 1_000_000

const TeamIds = z.array(z.uuid()).max(200)

type Inputs = { [Part in ViewPart]: (typeof viewParts)[Part]['input'] }

const { layout, ...optional } = viewParts

/** What a view must have, and what it may. */
const viewShape = {
  name: LocalizedTextInput,
  layout: layout.input,
  // Each part once, as the list of them has it.
  ...(Object.fromEntries(
    Object.entries(optional).map(([part, { input }]) => [part, input.optional()]),
  ) as unknown as { [Part in keyof typeof optional]: z.ZodOptional<Inputs[Part]> }),
}

/** Of what may be there: null takes it away. */
const changedShape = Object.fromEntries(
  Object.entries(optional).map(([part, { input }]) => [part, input.nullable()]),
) as unknown as { [Part in keyof typeof optional]: z.ZodNullable<Inputs[Part]> }

/** POST /views. */
export const NewViewInput = z
  .object({ ...viewShape, object: z.string().max(100), shared: z.boolean(), teamIds: TeamIds.optional() })
  .strict()

/** PATCH /views/{id}: any part of it; null takes an optional part away. */
export const ViewChangeInput = z
  .object({
    ...viewShape,
    ...changedShape,
    object: z.string().max(100),
    shared: z.boolean(),
    teamIds: TeamIds.nullable(),
    /** Place among the tabs of its object, from 0. */
    position: z.int().min(0).max(mostTabs),
  })
  .partial()
  .strict()

export const ViewOutput = z.object({
  ...viewShape,
  id: z.uuid(),
  object: z.string(),
  ownerId: z.uuid().nullable(),
  teamIds: TeamIds.optional(),
  position: z.number(),
  ...SavedOutput,
  updatedAt: z.string(),
  missing: z.array(z.string()).optional(),
  missingLimit: z.object({ field: z.string(), of: z.enum(['sum', 'all']) }).optional(),
})

export const ViewsOutput = z.object({ views: z.array(ViewOutput) })

/** GET /views/deleted. */
export const DeletedViewsOutput = z.object({
  views: z.array(
    ViewOutput.pick({
      id: true,
      object: true,
      name: true,
      ownerId: true,
      teamIds: true,
      layout: true,
    }).extend({
      deletedAt: z.string(),
      deletedBy: z.string().nullable(),
    }),
  ),
})

const tabKey = z.string().regex(/^[a-z0-9-]{1,40}$/)

/** PUT /layouts/{object}. */
export const LayoutInput = z
  .object({
    object: z.string().max(100).optional(),
    highlights: z.array(path).max(6),
    sections: z
      .array(
        z
          .object({
            name: LocalizedTextInput,
            fields: z.array(path).max(500),
            collapsed: z.boolean().optional(),
            columns: z.union([z.literal(1), z.literal(2)]).optional(),
            tab: tabKey.optional(),
            when: z
              .object({ field: path, values: z.array(z.string().max(200)).min(1).max(50) })
              .strict()
              .optional(),
          })
          .strict(),
      )
      .max(50),
    tabs: z
      .array(z.object({ key: tabKey, name: LocalizedTextInput }).strict())
      .max(12)
      .optional(),
    related: z.array(path).max(100),
    lists: z.record(path, z.object({ beside: path.optional(), edge: path.optional() }).strict()).optional(),
    hidden: z.array(path).max(1_000).optional(),
  })
  .strict()

export const LayoutOutput = LayoutInput.extend({
  object: z.string(),
  missing: z.array(z.string()).optional(),
  source: z.enum(['role', 'everyone', 'definition']),
  ...SavedOutput,
})

export type NewViewInput = z.infer<typeof NewViewInput>
export type ViewChangeInput = z.infer<typeof ViewChangeInput>
export type LayoutInput = z.infer<typeof LayoutInput>
