import { z } from 'zod'
import { tagColors } from '../platform/tag-colors.ts'
import { LocalizedTextInput } from './metadata-contract.ts'
import { dateBuckets } from './records.ts'
import { FilterInput, SortInput } from './records-contract.ts'
import { SavedOutput } from './saved-contract.ts'
import {
  calendarSpans,
  chartFunctions,
  chartShapes,
  columnMeasures,
  mostCardFields,
  viewLayouts,
} from './views.ts'

/** No object has as many views: a place further back is a mistake. */
const mostTabs = 1_000_000

const path = z.string().min(1).max(200)

const ColorRules = z
  .array(
    z.object({ filter: FilterInput, color: z.enum(tagColors), name: z.string().max(80).optional() }).strict(),
  )
  .max(20)

const ColumnSetting = z
  .object({
    value: z.string().max(200),
    hidden: z.boolean().optional(),
    folded: z.boolean().optional(),
    limit: z
      .object({
        of: z.enum(['count', 'sum']),
        most: z.number().min(0).max(1e15),
        over: z.enum(['warn', 'refuse']),
      })
      .strict()
      .optional(),
  })
  .strict()

const BoardInput = z
  .object({
    cards: z.array(path).max(mostCardFields).optional(),
    columns: z.array(ColumnSetting).max(200).optional(),
  })
  .strict()

const CalendarInput = z
  .object({ date: path, end: path.optional(), span: z.enum(calendarSpans).optional() })
  .strict()

const ChartGroupInput = z.object({ field: path, bucket: z.enum(dateBuckets).optional() }).strict()

const ChartInput = z
  .object({
    shape: z.enum(chartShapes),
    by: ChartGroupInput,
    split: ChartGroupInput.optional(),
    measure: z.object({ function: z.enum(chartFunctions), field: path.optional() }).strict(),
  })
  .strict()

/** How the layouts that are no table show the records. */
const layoutParts = {
  colors: ColorRules.optional(),
  board: BoardInput.optional(),
  calendar: CalendarInput.optional(),
  chart: ChartInput.optional(),
}

const viewColumn = z
  .object({
    field: path,
    width: z.int().min(20).max(2_000).optional(),
    pinned: z.boolean().optional(),
    measure: z.enum(columnMeasures).optional(),
  })
  .strict()

const rowGroup = z.object({ field: path, bucket: z.enum(dateBuckets).optional() }).strict()

const TeamIds = z.array(z.uuid()).max(200)

const viewParts = {
  name: LocalizedTextInput,
  layout: z.enum(viewLayouts),
  filter: FilterInput.optional(),
  sort: SortInput.optional(),
  columns: z.array(viewColumn).max(200).optional(),
  rowGroup: rowGroup.optional(),
  groupBy: path.optional(),
  sumField: path.optional(),
  ...layoutParts,
}

/** POST /views. */
export const NewViewInput = z
  .object({ ...viewParts, object: z.string().max(100), shared: z.boolean(), teamIds: TeamIds.optional() })
  .strict()

/** PATCH /views/{id}: any part of it; null takes an optional part away. */
export const ViewChangeInput = z
  .object({
    ...viewParts,
    filter: FilterInput.nullable(),
    sort: SortInput.nullable(),
    columns: viewParts.columns.unwrap().nullable(),
    rowGroup: rowGroup.nullable(),
    groupBy: path.nullable(),
    sumField: path.nullable(),
    colors: ColorRules.nullable(),
    board: BoardInput.nullable(),
    calendar: CalendarInput.nullable(),
    chart: ChartInput.nullable(),
    object: z.string().max(100),
    shared: z.boolean(),
    teamIds: TeamIds.nullable(),
    /** Place among the tabs of its object, from 0. */
    position: z.int().min(0).max(mostTabs),
  })
  .partial()
  .strict()

export const ViewOutput = z.object({
  id: z.uuid(),
  object: z.string(),
  name: LocalizedTextInput,
  ownerId: z.uuid().nullable(),
  teamIds: TeamIds.optional(),
  layout: z.enum(viewLayouts),
  filter: FilterInput.optional(),
  sort: SortInput.optional(),
  columns: z.array(viewColumn).optional(),
  rowGroup: rowGroup.optional(),
  groupBy: z.string().optional(),
  sumField: z.string().optional(),
  ...layoutParts,
  position: z.number(),
  ...SavedOutput,
  updatedAt: z.string(),
  missing: z.array(z.string()).optional(),
  missingLimit: z.string().optional(),
})

export const ViewsOutput = z.object({ views: z.array(ViewOutput) })

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
